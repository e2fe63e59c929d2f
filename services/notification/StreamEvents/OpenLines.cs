using System.Collections.Concurrent;

namespace Hub.Notification.StreamEvents;

/// <summary>Counts the open lines of each account.</summary>
/// <param name="most">Lines that one account may have open at once.</param>
internal abstract class OpenLines(int most)
{
    private readonly ConcurrentDictionary<string, int> open = new(StringComparer.Ordinal);

    /// <summary>Takes a place; false when all of the account's are taken.</summary>
    public bool TryTake(string account)
    {
        if (open.AddOrUpdate(account, 1, (_, count) => count + 1) <= most) return true;
        Free(account);
        return false;
    }

    public void Free(string account) => open.AddOrUpdate(account, 0, (_, count) => count - 1);
}
