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
        var call = new StatusCall(Guid.CreateVersion7(clock.GetUtcNow()), account, wanted, judge);
        var outcomes = await commit.RunDecisionAsync<StatusCall, IReadOnlyList<StatusOutcome>>(call, WriteAsync, stop);
        foreach (var outcome in outcomes) RoutingTelemetry.Count(outcome);
        return outcomes;
    }

    /// <summary>Calls that wait together are decided on in their order and written at once, one look at the register and one statement a table for all; each tells of its own statuses.</summary>
    private async Task<IReadOnlyList<IReadOnlyList<StatusOutcome>>> WriteAsync(RoutingContext db, IReadOnlyList<JointPiece<StatusCall>> pieces, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var calls = pieces.Select(piece => piece.Item).ToList();
        var own = await OwnInvoices.ReadAsync(db, calls, stop);
        var seen = await SeenAsync(db, calls, own, stop);
        var journals = calls.ConvertAll(_ => new LifeJournal(now));
        var outcomes = calls.Zip(journals, (call, journal) => call.Judge(new StatusSession(table, own[call.Account], seen, journal, now), call.Wanted)).ToList();
        await LifeJournal.WriteAsync(db, journals, stop);
        foreach (var (piece, journal) in pieces.Zip(journals)) journal.Tell(piece.Outgoing, piece.Item.Id);
        var sentBack = outcomes.SelectMany(same => same)
            .Where(outcome => outcome is { Verdict: StatusVerdict.Taken, Wanted.Status: LifeCycleStatuses.RoutingError }).Select(outcome => outcome.Wanted.InvoiceId).ToList();
        // Sent back before the broker's confirm is recorded here: a confirm that comes now must not make it available again.
        if (sentBack.Count > 0) await DeliveryRows.EndQueuedAsync(db, sentBack, now, stop);
        return outcomes;
    }

    /// <summary>Which of the steps that these messages would make are in the history: asked only where a message could be an old one come again.</summary>
    private static async Task<HashSet<Guid>> SeenAsync(
        RoutingContext db, IReadOnlyList<StatusCall> calls, Dictionary<string, Dictionary<Guid, InvoiceState>> own, CancellationToken stop)
    {
        var doubtful = calls.SelectMany(call => call.Wanted.Where(wish => wish.Cause is not null && own[call.Account].TryGetValue(wish.InvoiceId, out var state) && state.HasReached(wish.Status)))
            .Select(wish => wish.InvoiceId).Distinct().ToList();
        if (doubtful.Count == 0) return [];
        return await db.StatusSteps.AsNoTracking().Where(step => doubtful.Contains(step.InvoiceId)).Select(step => step.EventId).ToHashSetAsync(stop);
    }
}
