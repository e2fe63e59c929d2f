using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Quarantine;

/// <summary>Reads retries.</summary>
internal static class RunQueries
{
    private const int Shown = 100;

    public static async Task<RunView?> FindAsync(RoutingContext db, Guid runId, CancellationToken stop)
    {
        var run = await db.RetryRuns.AsNoTracking().SingleOrDefaultAsync(row => row.RunId == runId, stop);
        return run is null ? null : RunView.Of(run, await CountsAsync(db, runId, stop), await RemainingAsync(db, runId, stop));
    }

    /// <summary>The latest 50.</summary>
    public static async Task<IReadOnlyList<RunView>> LatestAsync(RoutingContext db, CancellationToken stop)
    {
        var views = new List<RunView>();
        foreach (var run in await db.RetryRuns.AsNoTracking().OrderByDescending(row => row.RunId).Take(50).ToListAsync(stop)) views.Add(RunView.Of(run, await CountsAsync(db, run.RunId, stop), []));
        return views;
    }

    /// <summary>The members whose turn is next, in order of deposit.</summary>
    public static Task<List<Guid>> NextAsync(RoutingContext db, Guid runId, int take, CancellationToken stop) =>
        db.RetryMembers.Where(row => row.RunId == runId && row.Outcome == RetryOutcome.Waiting).OrderBy(row => row.InvoiceId).Take(take).Select(row => row.InvoiceId).ToListAsync(stop);

    public static Task<Dictionary<RetryOutcome, int>> CountsAsync(RoutingContext db, Guid runId, CancellationToken stop) =>
        db.RetryMembers.Where(row => row.RunId == runId).GroupBy(row => row.Outcome).Select(same => new { same.Key, Count = same.Count() }).ToDictionaryAsync(same => same.Key, same => same.Count, stop);

    public static async Task<IReadOnlyList<RunMember>> RemainingAsync(RoutingContext db, Guid runId, CancellationToken stop)
    {
        var rows = await db.RetryMembers.AsNoTracking().Where(row => row.RunId == runId && (row.Outcome == RetryOutcome.Stays || row.Outcome == RetryOutcome.Failed))
            .OrderBy(row => row.InvoiceId).Take(Shown).ToListAsync(stop);
        return rows.ConvertAll(row => new RunMember(row.InvoiceId, RunView.Name(row.Outcome.ToString()), row.Cause));
    }
}
