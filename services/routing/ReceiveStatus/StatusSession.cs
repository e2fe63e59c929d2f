using Hub.Routing.LifeCycle;

namespace Hub.Routing.ReceiveStatus;

/// <summary>The decisions of one call: each wish is judged on the state that the wishes before it have left.</summary>
internal sealed class StatusSession(Dictionary<Guid, InvoiceState> states, HashSet<Guid> seen, LifeJournal journal, DateTimeOffset now)
{
    public StatusOutcome Judge(WantedStatus wanted)
    {
        if (!states.TryGetValue(wanted.InvoiceId, out var state)) return new StatusOutcome(wanted, StatusVerdict.NotFound, null, []);
        if (StatusForm.FaultOf(wanted, now) is { } fault) return Outcome(wanted, fault, state);
        if (wanted.Cause is { } cause && seen.Contains(StatusWish.EventIdOf(cause, wanted.InvoiceId))) return Outcome(wanted, StatusVerdict.AlreadyReached, state);
        return Decide(wanted, Available(state, wanted));
    }

    private StatusOutcome Decide(WantedStatus wanted, InvoiceState state)
    {
        var verdict = StatusDecision.Of(state.Status, state.Reached, wanted.Status, Actor.Recipient);
        if (verdict == StatusVerdict.Taken)
        {
            state = journal.Take(state, ToWish(wanted));
            if (wanted.Cause is { } cause) seen.Add(StatusWish.EventIdOf(cause, wanted.InvoiceId));
        }
        states[wanted.InvoiceId] = state;
        return Outcome(wanted, verdict, state);
    }

    /// <summary>A collectivity may answer what its queue holds before the broker's confirm is recorded here: its answer is proof enough that the invoice is available.</summary>
    private InvoiceState Available(InvoiceState state, WantedStatus wanted) =>
        !state.HasReached(LifeCycleStatuses.MadeAvailable) && Transitions.Allows(LifeCycleStatuses.MadeAvailable, wanted.Status, Actor.Recipient)
            ? journal.Take(state, StatusWish.MadeAvailable(state))
            : state;

    private static StatusOutcome Outcome(WantedStatus wanted, StatusVerdict verdict, InvoiceState state) =>
        new(wanted, verdict, state.Status, Transitions.Next(state.Status, Actor.Recipient));

    private static StatusWish ToWish(WantedStatus wanted) => new(wanted.Status, Actor.Recipient)
    {
        Reason = wanted.Reason,
        Comment = wanted.Comment,
        MandateNumber = wanted.MandateNumber,
        At = wanted.At,
        Cause = wanted.Cause,
    };
}
