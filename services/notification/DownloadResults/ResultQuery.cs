using System.Runtime.CompilerServices;
using Hub.Notification.ShowDeposit;
using Hub.Notification.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.DownloadResults;

/// <summary>Reads the invoices of a deposit one after the other, page by page: never more than a page is in memory.</summary>
internal static class ResultQuery
{
    private const int Page = 200;

    public static async IAsyncEnumerable<InvoiceResult> ReadAsync(IDbContextFactory<NotificationContext> contexts, Guid depositId, [EnumeratorCancellation] CancellationToken stop)
    {
        long after = 0;
        List<Invoice> invoices;
        do
        {
            await using var db = await contexts.CreateDbContextAsync(stop);
            invoices = await DepositQuery.InvoicesAsync(db, depositId, null, after, Page, stop);
            var steps = await StepsAsync(db, invoices, stop);
            foreach (var invoice in invoices) yield return InvoiceResult.Of(invoice, steps.GetValueOrDefault(invoice.InvoiceId));
            if (invoices.Count > 0) after = invoices[^1].Arrival;
        }
        while (invoices.Count == Page);
    }

    /// <summary>The step that gave each invoice its state.</summary>
    public static async Task<Dictionary<Guid, JournalEvent>> StepsAsync(NotificationContext db, IReadOnlyList<Invoice> invoices, CancellationToken stop)
    {
        var ids = invoices.Select(invoice => invoice.InvoiceId).ToList();
        var states = invoices.ToDictionary(invoice => invoice.InvoiceId, invoice => invoice.Position);
        var steps = await db.Journal.AsNoTracking().Where(entry => ids.Contains(entry.InvoiceId) && entry.Status >= LifeCycle.Delivered).ToListAsync(stop);
        return steps.Where(step => states[step.InvoiceId] == step.Position).DistinctBy(step => step.InvoiceId).ToDictionary(step => step.InvoiceId);
    }
}
