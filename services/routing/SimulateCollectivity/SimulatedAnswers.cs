using Hub.Outbox;
using Hub.Routing.LifeCycle;
using Hub.Routing.ReceiveStatus;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.SimulateCollectivity;

/// <summary>
/// Gives the answers of simulated collectivities when their time has come. What is still to be answered is in the store, so a process that starts goes on where the last one stopped; of two processes that
/// want to give the same answer, one finds the step taken.
/// </summary>
internal sealed class SimulatedAnswers(
    IDbContextFactory<RoutingContext> contexts, GroupCommit<RoutingContext> commit, TransitionTable table, TimeProvider clock, ILogger<SimulatedAnswers> log) : BackgroundService
{
    private const int AtOnce = 200;
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                while (await AnswerAsync(stoppingToken) == AtOnce) { }
            }
            catch (Exception cause) when (!stoppingToken.IsCancellationRequested)
            {
                RoutingLog.SimulationsStandStill(log, cause);
            }
        }
    }

    private async Task<int> AnswerAsync(CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var due = await SimulationRows.DueAsync(db, clock.GetUtcNow(), AtOnce, stop);
        if (due.Count > 0) await commit.RunDecisionAsync((store, outgoing, token) => WriteAsync(store, outgoing, due, token), stop);
        return due.Count;
    }

    private async Task<int> WriteAsync(RoutingContext db, Outgoing outgoing, IReadOnlyList<Guid> due, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var rows = await db.Simulations.Where(row => due.Contains(row.InvoiceId) && row.DueAt <= now).ToListAsync(stop);
        var states = await StateRows.OfAsync(db, due, stop);
        var journal = new LifeJournal(now);
        var session = new StatusSession(table, states, [], journal, now);
        foreach (var row in rows) Answer(db, row, session, now);
        await db.SaveChangesAsync(stop);
        if (journal.Count > 0) await journal.WriteAsync(db, outgoing, Guid.CreateVersion7(now), stop);
        return journal.Count;
    }

    /// <summary>A life cycle that does not allow the answer any more has gone another way: then nothing more is answered.</summary>
    private static void Answer(RoutingContext db, Simulation row, StatusSession session, DateTimeOffset now)
    {
        var outcome = SimulatedDirectory.OutcomeOf(row.Siret) ?? throw new InvalidOperationException($"Nothing is simulated for {row.Siret}.");
        var isTaken = session.Judge(SimulationWishes.OfCollectivity(row.InvoiceId, outcome, outcome.Answers[row.Next])).IsGood;
        if (!isTaken || row.Next + 1 == outcome.Answers.Count) db.Simulations.Remove(row);
        else (row.Next, row.DueAt) = (row.Next + 1, now + outcome.Answers[row.Next + 1].After);
    }
}
