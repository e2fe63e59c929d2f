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
        ReceiveAsync(new StatusCall(account, wanted, (session, wishes) => [.. wishes.Select(session.Judge)]), stop);

    /// <summary>Plays an ordered list of target statuses of one invoice: what lies behind the invoice already is dropped, the first refusal ends the list.</summary>
    public Task<IReadOnlyList<StatusOutcome>> ReceiveSequenceAsync(string account, IReadOnlyList<WantedStatus> wanted, CancellationToken stop) =>
        ReceiveAsync(new StatusCall(account, wanted, StatusSequence.Play), stop);

    private async Task<IReadOnlyList<StatusOutcome>> ReceiveAsync(StatusCall call, CancellationToken stop)
    {
        if (call.Wanted.Count > Limit) throw new ArgumentException($"At most {Limit} statuses at a time.", nameof(call));
        var outcomes = await commit.RunDecisionAsync<StatusCall, IReadOnlyList<StatusOutcome>>(call, WriteAsync, stop);
        foreach (var outcome in outcomes) RoutingTelemetry.Count(outcome);
        return outcomes;
    }

    /// <summary>Calls that wait together are decided on in their order and written at once: one look at the register, one statement a table, one message for all.</summary>
    private async Task<IReadOnlyList<IReadOnlyList<StatusOutcome>>> WriteAsync(RoutingContext db, Outgoing outgoing, IReadOnlyList<StatusCall> calls, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var wanted = calls.SelectMany(call => call.Wanted).ToList();
        var states = await StateRows.OfAsync(db, [.. wanted.Select(wish => wish.InvoiceId).Distinct()], stop);
        var seen = await SeenAsync(db, wanted, states, stop);
        var journal = new LifeJournal(now);
        var sessions = calls.Select(call => call.Account).Distinct(StringComparer.Ordinal)
            .ToDictionary(account => account, account => new StatusSession(table, Of(account, states), seen, journal, now), StringComparer.Ordinal);
        var outcomes = calls.Select(call => call.Judge(sessions[call.Account], call.Wanted)).ToList();
        if (journal.Count == 0) return outcomes;
        await journal.WriteAsync(db, outgoing, Guid.CreateVersion7(now), stop);
        var sentBack = outcomes.SelectMany(same => same)
            .Where(outcome => outcome is { Verdict: StatusVerdict.Taken, Wanted.Status: LifeCycleStatuses.RoutingError }).Select(outcome => outcome.Wanted.InvoiceId).ToList();
        // Sent back before the broker's confirm is recorded here: a confirm that comes now must not make it available again.
        if (sentBack.Count > 0) await DeliveryRows.EndQueuedAsync(db, sentBack, now, stop);
        return outcomes;
    }

    /// <summary>An account sees its own invoices and no others.</summary>
    private static Dictionary<Guid, InvoiceState> Of(string account, Dictionary<Guid, InvoiceState> states) =>
        states.Where(pair => string.Equals(pair.Value.CollectivityAccount, account, StringComparison.Ordinal)).ToDictionary();

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
