using System.Text.Json;
using System.Text.Json.Serialization;
using Hub.Outbox;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Hub.Routing.Quarantine;

/// <summary>Starts retries and changes their state, each with its entry in the journal.</summary>
internal sealed class RetryRuns(GroupCommit<RoutingContext> commit, IOptions<QuarantineOptions> options, TimeProvider clock)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    /// <summary>Freezes the invoices that are asked for and lets the retry begin; null when they are more than a retry takes.</summary>
    public Task<RunView?> StartAsync(string caller, RetriesBody body, CancellationToken stop) => commit.RunDecisionAsync((db, _, token) => StartAsync(db, caller, body, token), stop);

    /// <summary>Pauses, resumes or cancels; null when there is no such retry, false when its state does not allow it.</summary>
    public Task<bool?> ChangeAsync(string caller, Guid runId, RunChange change, CancellationToken stop) =>
        commit.RunDecisionAsync((db, _, token) => ChangeAsync(db, caller, runId, change, token), stop);

    private async Task<RunView?> StartAsync(RoutingContext db, string caller, RetriesBody body, CancellationToken stop)
    {
        var most = options.Value.LargestRetry;
        var ids = await body.Chosen(db).OrderBy(pair => pair.Row.InvoiceId).Select(pair => pair.Row.InvoiceId).Take(most + 1).ToListAsync(stop);
        if (ids.Count > most) return null;
        var run = NewRun(caller, body, ids.Count);
        db.RetryRuns.Add(run);
        db.QuarantineActs.Add(ActOn(run, caller, QuarantineAct.RunStarted, body.Reason, run.StartedAt));
        await db.SaveChangesAsync(stop);
        foreach (var page in ids.Chunk(10_000)) await RetryMemberRows.InsertAsync(db, [.. page.Select(id => new RetryMember { RunId = run.RunId, InvoiceId = id })], stop);
        return RunView.Of(run, new Dictionary<RetryOutcome, int> { [RetryOutcome.Waiting] = ids.Count }, []);
    }

    private RetryRun NewRun(string caller, RetriesBody body, int total) => new()
    {
        RunId = Guid.CreateVersion7(clock.GetUtcNow()),
        StartedAt = clock.GetUtcNow(),
        By = caller,
        Reason = body.Reason,
        Selection = JsonSerializer.Serialize(body with { Reason = null, PerSecond = null }, Json),
        Total = total,
        PerSecond = body.PerSecond ?? options.Value.RetriesPerSecond,
        State = RetryRunState.Running,
    };

    private async Task<bool?> ChangeAsync(RoutingContext db, string caller, Guid runId, RunChange change, CancellationToken stop)
    {
        var run = await db.RetryRuns.SingleOrDefaultAsync(row => row.RunId == runId, stop);
        if (run is null) return null;
        if (run.State == change.To) return true;
        if (!change.From.Contains(run.State)) return false;
        run.State = change.To;
        if (change.To == RetryRunState.Cancelled) run.EndedAt = clock.GetUtcNow();
        db.QuarantineActs.Add(ActOn(run, caller, change.Act, null, clock.GetUtcNow()));
        await db.SaveChangesAsync(stop);
        return true;
    }

    /// <summary>An entry of the journal on a whole retry.</summary>
    public static QuarantineAct ActOn(RetryRun run, string by, string kind, string? reason, DateTimeOffset now) => new() { At = now, By = by, Kind = kind, RunId = run.RunId, Reason = reason };
}
