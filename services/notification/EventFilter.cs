using Hub.Notification.Storage;

namespace Hub.Notification;

/// <summary>Which events a reader wants, of those that it may see. What is left out is not asked for.</summary>
/// <param name="Types">CloudEvents types; null: all.</param>
/// <param name="Statuses">Life-cycle statuses; null: all.</param>
/// <param name="Supplier">Only invoices that this account deposited.</param>
/// <param name="Collectivity">Only steps of invoices that were routed to this account.</param>
internal sealed record EventFilter(IReadOnlyList<string>? Types = null, IReadOnlyList<int>? Statuses = null, string? Supplier = null, string? Collectivity = null)
{
    public static EventFilter All { get; } = new();

    public IQueryable<JournalEvent> Of(IQueryable<JournalEvent> events)
    {
        if (Types is { Count: > 0 } types) events = events.Where(entry => types.Contains(entry.Type));
        if (Statuses is { Count: > 0 } statuses) events = events.Where(entry => statuses.Contains(entry.Status));
        if (Supplier is { } supplier) events = events.Where(entry => entry.SupplierAccount == supplier);
        if (Collectivity is { } collectivity) events = events.Where(entry => entry.CollectivityAccount == collectivity);
        return events;
    }
}
