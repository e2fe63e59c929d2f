using System.Security.Claims;
using Hub.Notification.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.ServeFeed;

/// <summary>Reads the invoices that a page of events speaks of.</summary>
internal static class EventInvoices
{
    public static async Task<IReadOnlyList<EventInvoice>> ReadAsync(NotificationContext db, ClaimsPrincipal caller, IReadOnlyList<Guid> ids, CancellationToken stop)
    {
        var invoices = await db.Invoices.AsNoTracking().VisibleTo(caller).Where(invoice => ids.Contains(invoice.InvoiceId)).ToListAsync(stop);
        var outcomes = await OutcomesAsync(db, ids, stop);
        return [.. invoices.Select(invoice => new EventInvoice(
            invoice.InvoiceId, invoice.FileName, invoice.Sha256, invoice.DepositedAt, invoice.Status, outcomes.GetValueOrDefault(invoice.InvoiceId)))];
    }

    /// <summary>The first step after the deposit of each invoice that has one.</summary>
    public static Task<Dictionary<Guid, EventOutcome>> OutcomesAsync(NotificationContext db, IReadOnlyList<Guid> ids, CancellationToken stop) =>
        db.Journal.AsNoTracking()
            .Where(step => ids.Contains(step.InvoiceId) && step.Status != LifeCycle.Deposited)
            .Where(step => !db.Journal.Any(other => other.InvoiceId == step.InvoiceId && other.Status != LifeCycle.Deposited && other.Sequence < step.Sequence))
            .ToDictionaryAsync(step => step.InvoiceId, step => new EventOutcome(step.EventId, step.Status, step.RecordedAt), stop);
}
