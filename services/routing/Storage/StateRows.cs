using Hub.Routing.LifeCycle;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Storage;

/// <summary>Reads what decisions need of invoices.</summary>
internal static class StateRows
{
    /// <summary>The states of invoices, by their ids.</summary>
    public static Task<Dictionary<Guid, InvoiceState>> OfAsync(RoutingContext db, IReadOnlyCollection<Guid> invoiceIds, CancellationToken stop) =>
        ReadAsync(db.Invoices.Where(row => invoiceIds.Contains(row.InvoiceId)), stop);

    /// <summary>The states of those of them that are an account's, by their ids.</summary>
    public static Task<Dictionary<Guid, InvoiceState>> OfAccountAsync(RoutingContext db, string account, IReadOnlyCollection<Guid> invoiceIds, CancellationToken stop) =>
        ReadAsync(db.Invoices.Where(row => invoiceIds.Contains(row.InvoiceId) && row.CollectivityAccount == account), stop);

    /// <summary>The states of the invoices that these deliveries bring or tell of, those that are still open; each invoice once.</summary>
    public static async Task<IReadOnlyList<InvoiceState>> OfOpenAsync(RoutingContext db, IReadOnlyCollection<Guid> deliveryIds, CancellationToken stop)
    {
        var states = await db.Deliveries.Where(row => deliveryIds.Contains(row.DeliveryId) && row.State < DeliveryState.Delivered)
            .Join(db.Invoices.AsNoTracking(), delivery => delivery.InvoiceId, invoice => invoice.InvoiceId, (_, invoice) => invoice)
            .Select(InvoiceState.Columns)
            .ToListAsync(stop);
        return [.. states.DistinctBy(state => state.InvoiceId)];
    }

    private static Task<Dictionary<Guid, InvoiceState>> ReadAsync(IQueryable<RegisteredInvoice> rows, CancellationToken stop) =>
        rows.AsNoTracking().Select(InvoiceState.Columns).ToDictionaryAsync(state => state.InvoiceId, stop);
}
