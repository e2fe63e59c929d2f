using Hub.Routing.LifeCycle;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing;

/// <summary>A supplier's own invoices.</summary>
internal static class SupplierInvoices
{
    /// <summary>The state of an invoice; null when the supplier has none with this id.</summary>
    public static Task<InvoiceState?> StateAsync(RoutingContext db, string supplier, Guid invoiceId, CancellationToken stop) => db.Invoices.AsNoTracking()
        .Where(row => row.InvoiceId == invoiceId && row.SupplierAccount == supplier)
        .Select(InvoiceState.Columns)
        .SingleOrDefaultAsync(stop);
}
