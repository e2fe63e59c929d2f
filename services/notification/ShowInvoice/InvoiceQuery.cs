using System.Security.Claims;
using Hub.Notification.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.ShowInvoice;

/// <summary>Reads an invoice with its timeline.</summary>
internal static class InvoiceQuery
{
    /// <summary>The invoice, or null when the caller has none with this id.</summary>
    public static async Task<InvoiceView?> ReadAsync(NotificationContext db, ClaimsPrincipal caller, Guid id, CancellationToken stop)
    {
        var invoice = await db.Invoices.AsNoTracking().VisibleTo(caller).SingleOrDefaultAsync(invoice => invoice.InvoiceId == id, stop);
        return invoice is null ? null : InvoiceView.Of(invoice, await TimelineAsync(db, id, stop));
    }

    /// <summary>All its steps, those before it was routed too: who may see the invoice may see how it came.</summary>
    public static Task<List<JournalEvent>> TimelineAsync(NotificationContext db, Guid id, CancellationToken stop) =>
        db.Journal.AsNoTracking().Where(entry => entry.InvoiceId == id).OrderBy(entry => Math.Abs(entry.Position)).ThenBy(entry => entry.Sequence).ToListAsync(stop);
}
