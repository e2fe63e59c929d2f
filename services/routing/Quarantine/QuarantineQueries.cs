using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Quarantine;

/// <summary>Reads the quarantine.</summary>
internal static class QuarantineQueries
{
    public static Task<List<QuarantineCause>> CausesAsync(RoutingContext db, CancellationToken stop) => db.Quarantine.AsNoTracking()
        .GroupBy(row => row.Cause)
        .Select(same => new { Cause = same.Key, Count = same.Count(), Oldest = same.Min(row => row.Since) })
        .OrderByDescending(cause => cause.Count)
        .Select(cause => new QuarantineCause(cause.Cause, cause.Count, cause.Oldest))
        .ToListAsync(stop);

    public static Task<List<QuarantineItem>> PageAsync(RoutingContext db, string? cause, Guid after, int limit, CancellationToken stop) => db.Quarantine.AsNoTracking()
        .Where(row => (cause == null || row.Cause == cause) && row.InvoiceId > after)
        .OrderBy(row => row.InvoiceId)
        .Take(limit)
        .Join(db.Invoices, row => row.InvoiceId, invoice => invoice.InvoiceId, (row, invoice) => new QuarantineItem
        {
            InvoiceId = row.InvoiceId,
            SupplierAccount = invoice.SupplierAccount,
            Number = invoice.Number,
            BuyerSiret = invoice.BuyerSiret,
            ServiceCode = invoice.ServiceCode,
            EngagementNumber = invoice.EngagementNumber,
            Cause = row.Cause,
            French = row.French,
            English = row.English,
            Since = row.Since,
            Retries = row.Retries,
        })
        .OrderBy(item => item.InvoiceId)
        .ToListAsync(stop);
}
