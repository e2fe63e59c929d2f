using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace Hub.Notification.StreamEvents;

/// <summary>Counts the open streams of each account.</summary>
internal sealed class StreamPlaces(IOptions<StreamOptions> options)
{
    private readonly ConcurrentDictionary<string, int> open = new(StringComparer.Ordinal);

    /// <summary>Takes a place; false when all of the account's are taken.</summary>
    public bool TryTake(string account)
    {
        if (open.AddOrUpdate(account, 1, (_, count) => count + 1) <= options.Value.PerAccount) return true;
        Free(account);
        return false;
    }

    public void Free(string account) => open.AddOrUpdate(account, 0, (_, count) => count - 1);
}
