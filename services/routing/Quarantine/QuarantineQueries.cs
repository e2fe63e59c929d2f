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

    public static async Task<IReadOnlyList<QuarantineItem>> PageAsync(RoutingContext db, QuarantineSelection selection, Guid after, int limit, CancellationToken stop)
    {
        var pairs = await selection.Of(db).Where(pair => pair.Row.InvoiceId > after).OrderBy(pair => pair.Row.InvoiceId).Take(limit).ToListAsync(stop);
        return pairs.ConvertAll(QuarantineItem.Of);
    }

    /// <summary>The latest acts, of one invoice or retry or of all.</summary>
    public static Task<List<QuarantineAct>> ActsAsync(RoutingContext db, Guid? invoiceId, Guid? runId, long before, int limit, CancellationToken stop)
    {
        var acts = db.QuarantineActs.AsNoTracking().Where(row => row.ActId < before);
        if (invoiceId is not null) acts = acts.Where(row => row.InvoiceId == invoiceId);
        if (runId is not null) acts = acts.Where(row => row.RunId == runId);
        return acts.OrderByDescending(row => row.ActId).Take(limit).ToListAsync(stop);
    }
}
