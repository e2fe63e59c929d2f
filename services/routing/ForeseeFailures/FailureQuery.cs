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
            .Select(same => new { same.Key, Count = same.Count(), First = same.Min(row => row.At), Last = same.Max(row => row.At) })
            .OrderByDescending(group => group.Count).ThenBy(group => group.Key.SupplierAccount).ThenBy(group => group.Key.Rule).ThenBy(group => group.Key.Version)
            .Take(Limit).ToListAsync(stop);
        var failures = new List<FailureToCome>(groups.Count);
        foreach (var (key, count, first, last) in groups.Select(group => (group.Key, group.Count, group.First, group.Last)))
        {
            var example = await rows.Where(row => row.SupplierAccount == key.SupplierAccount && row.RuleSet == key.RuleSet && row.Version == key.Version && row.Rule == key.Rule && row.At == last)
                .Select(row => row.InvoiceId).FirstAsync(stop);
            failures.Add(new FailureToCome(key.SupplierAccount, key.RuleSet, key.Version, key.Rule, count, first, last, example));
        }
        return new FailureReport(Since, invoices, failures);
    }

    private IQueryable<ForeseenFailure> Of(RoutingContext db) => db.ForeseenFailures.AsNoTracking()
        .Where(row => row.At >= Since && (Account == null || row.SupplierAccount == Account) && (RuleSet == null || row.RuleSet == RuleSet));
}
