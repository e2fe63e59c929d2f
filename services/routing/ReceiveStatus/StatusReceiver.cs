using Hub.Outbox;
using Hub.Routing.LifeCycle;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.ReceiveStatus;

/// <summary>Takes statuses from collectivities, whichever way they came in.</summary>
internal sealed class StatusReceiver(GroupCommit<RoutingContext> commit, TransitionTable table, TimeProvider clock)
{
    /// <summary>The most that one call takes.</summary>
    public const int Limit = 1000;

    /// <summary>Decides on each wish in its order and records what is taken, in one transaction.</summary>
    /// <param name="account">The collectivity's account, known from its token or its queue, never from the message.</param>
    /// <param name="wanted">One to 1,000 wishes; several of one invoice are taken one after the other.</param>
    /// <param name="stop">Gives up waiting; once begun, the work is done.</param>
    /// <returns>One outcome for each wish, in the same order.</returns>
    public Task<IReadOnlyList<StatusOutcome>> ReceiveAsync(string account, IReadOnlyList<WantedStatus> wanted, CancellationToken stop) =>
        ReceiveAsync(account, wanted, (session, wishes) => [.. wishes.Select(session.Judge)], stop);

    /// <summary>Plays an ordered list of target statuses of one invoice: what lies behind the invoice already is dropped, the first refusal ends the list.</summary>
    public Task<IReadOnlyList<StatusOutcome>> ReceiveSequenceAsync(string account, IReadOnlyList<WantedStatus> wanted, CancellationToken stop) =>
        ReceiveAsync(account, wanted, StatusSequence.Play, stop);

    private async Task<IReadOnlyList<StatusOutcome>> ReceiveAsync(
        string account, IReadOnlyList<WantedStatus> wanted, Func<StatusSession, IReadOnlyList<WantedStatus>, IReadOnlyList<StatusOutcome>> judge, CancellationToken stop)
    {
        if (wanted.Count > Limit) throw new ArgumentException($"At most {Limit} statuses at a time.", nameof(wanted));
        var cause = Guid.CreateVersion7(clock.GetUtcNow());
        var outcomes = await commit.RunDecisionAsync((db, outgoing, token) => WriteAsync(db, outgoing, account, wanted, judge, cause, token), stop);
        foreach (var outcome in outcomes) RoutingTelemetry.Count(outcome);
        return outcomes;
    }

    private async Task<IReadOnlyList<StatusOutcome>> WriteAsync(
        RoutingContext db,
        Outgoing outgoing,
        string account,
        IReadOnlyList<WantedStatus> wanted,
        Func<StatusSession, IReadOnlyList<WantedStatus>, IReadOnlyList<StatusOutcome>> judge,
        Guid cause,
        CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var ids = wanted.Select(wish => wish.InvoiceId).Distinct().ToList();
        var states = await db.Invoices.AsNoTracking()
            .Where(row => ids.Contains(row.InvoiceId) && row.CollectivityAccount == account)
            .Select(InvoiceState.Columns)
            .ToDictionaryAsync(state => state.InvoiceId, stop);
        var journal = new LifeJournal(now);
        var session = new StatusSession(table, states, await SeenAsync(db, wanted, states, stop), journal, now);
        var outcomes = judge(session, wanted);
        if (journal.Count == 0) return outcomes;
        await journal.WriteAsync(db, outgoing, cause, stop);
        var sentBack = outcomes.Where(outcome => outcome is { Verdict: StatusVerdict.Taken, Wanted.Status: LifeCycleStatuses.RoutingError }).Select(outcome => outcome.Wanted.InvoiceId).ToList();
        // Sent back before the broker's confirm is recorded here: a confirm that comes now must not make it available again.
        if (sentBack.Count > 0) await DeliveryRows.EndQueuedAsync(db, sentBack, now, stop);
        return outcomes;
    }

    /// <summary>Which of the steps that these messages would make are in the history: asked only where a message could be an old one come again.</summary>
    private static async Task<HashSet<Guid>> SeenAsync(
        RoutingContext db, IReadOnlyList<WantedStatus> wanted, Dictionary<Guid, InvoiceState> states, CancellationToken stop)
    {
        var doubtful = wanted.Where(wish => wish.Cause is not null && states.TryGetValue(wish.InvoiceId, out var state) && state.HasReached(wish.Status))
            .Select(wish => wish.InvoiceId).Distinct().ToList();
        if (doubtful.Count == 0) return [];
        return await db.StatusSteps.AsNoTracking().Where(step => doubtful.Contains(step.InvoiceId)).Select(step => step.EventId).ToHashSetAsync(stop);
    }
}
