using System.Collections.Frozen;
using Hub.Notification.Storage;

namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>The accounts that have an endpoint which this process works for: what happens to them will be asked for soon.</summary>
internal sealed class ToldAccounts
{
    /// <summary>An operator is told of everybody.</summary>
    private const string Everybody = "";

    private volatile FrozenSet<string> accounts = FrozenSet<string>.Empty;

    public void Set(IEnumerable<EventReader> readers) => accounts = readers.Select(reader => reader.IsOperator ? Everybody : reader.Account).ToFrozenSet();

    /// <summary>True when one of them may be told of it. Whether it is, its query says.</summary>
    public bool Include(JournalEvent entry) =>
        accounts.Contains(entry.SupplierAccount) || (entry.CollectivityAccount is { } collectivity && accounts.Contains(collectivity)) || accounts.Contains(Everybody);
}
