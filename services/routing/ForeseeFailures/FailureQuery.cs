using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.ForeseeFailures;

/// <summary>Reads who would start failing.</summary>
/// <param name="Since">From this instant on.</param>
/// <param name="Account">The only supplier; null for all of them.</param>
/// <param name="RuleSet">The only set; null for all of them.</param>
/// <param name="Limit">How many groups.</param>
internal sealed record FailureQuery(DateTimeOffset Since, string? Account, string? RuleSet, int Limit)
{
    public async Task<FailureReport> ReadAsync(RoutingContext db, CancellationToken stop)
    {
        var rows = Of(db);
        var invoices = await rows.Select(row => row.InvoiceId).Distinct().CountAsync(stop);
        var groups = await rows.GroupBy(row => new { row.SupplierAccount, row.RuleSet, row.Version, row.Rule })
            .Select(same => new
            {
                same.Key,
                Count = same.Count(),
                First = same.Min(row => row.At),
                Last = same.Max(row => row.At),
                LastInvoiceId = same.OrderByDescending(row => row.At).Select(row => row.InvoiceId).First(),
            })
            .OrderByDescending(group => group.Count).ThenBy(group => group.Key.SupplierAccount).ThenBy(group => group.Key.Rule).ThenBy(group => group.Key.Version)
            .Take(Limit).ToListAsync(stop);
        return new FailureReport(Since, invoices, [.. groups.Select(group => new FailureToCome(
            group.Key.SupplierAccount, group.Key.RuleSet, group.Key.Version, group.Key.Rule, group.Count, group.First, group.Last, group.LastInvoiceId))]);
    }

    private IQueryable<ForeseenFailure> Of(RoutingContext db) => db.ForeseenFailures.AsNoTracking()
        .Where(row => row.At >= Since && (Account == null || row.SupplierAccount == Account) && (RuleSet == null || row.RuleSet == RuleSet));
}
