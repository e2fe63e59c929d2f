using Hub.Routing.LifeCycle;

namespace Hub.Routing.ReceiveStatus;

/// <summary>The decisions of one call: each wish is judged on the state that the wishes before it have left.</summary>
internal sealed class StatusSession(TransitionTable table, Dictionary<Guid, InvoiceState> states, HashSet<Guid> seen, LifeJournal journal, DateTimeOffset now)
{
    /// <summary>The state that an invoice is in now; null when there is no such invoice.</summary>
    public InvoiceState? StateOf(Guid invoiceId) => states.GetValueOrDefault(invoiceId);

    /// <summary>The outcome of a status that the invoice is known to have been in.</summary>
    public StatusOutcome Describe(WantedStatus wanted) => Outcome(wanted, StatusVerdict.AlreadyReached, states[wanted.InvoiceId]);

    public StatusOutcome Judge(WantedStatus wanted)
    {
        if (!states.TryGetValue(wanted.InvoiceId, out var state)) return new StatusOutcome(wanted, StatusVerdict.NotFound, null, []);
        if (StatusForm.FaultOf(wanted, now, state.Framework) is { } fault) return Outcome(wanted, fault, state);
        if (wanted.Cause is { } cause && seen.Contains(StatusWish.EventIdOf(cause, wanted.InvoiceId))) return Outcome(wanted, StatusVerdict.AlreadyReached, state);
        return Decide(wanted, Available(state, wanted));
    }

    private StatusOutcome Decide(WantedStatus wanted, InvoiceState state)
    {
        var verdict = StatusDecision.Of(table, state.Status, state.Reached, wanted.Status, By(wanted), wanted.ChorusPro);
        if (verdict is StatusVerdict.Taken or StatusVerdict.Recorded)
        {
            state = journal.Take(state, ToWish(wanted, state.Framework) with { OutOfOrder = verdict == StatusVerdict.Recorded });
            if (wanted.Cause is { } cause) seen.Add(StatusWish.EventIdOf(cause, wanted.InvoiceId));
        }
        states[wanted.InvoiceId] = state;
        return Outcome(wanted, verdict, state);
    }

    /// <summary>A collectivity may answer what its queue holds before the broker's confirm is recorded here: its answer is proof enough that the invoice is available.</summary>
    private InvoiceState Available(InvoiceState state, WantedStatus wanted) =>
        !state.HasReached(LifeCycleStatuses.MadeAvailable) && table.Allows(LifeCycleStatuses.MadeAvailable, wanted.Status, By(wanted))
            ? journal.Take(state, StatusWish.MadeAvailable(state))
            : state;

    private StatusOutcome Outcome(WantedStatus wanted, StatusVerdict verdict, InvoiceState state) =>
        new(wanted, verdict, state.Status, table.Next(state.Status, By(wanted)), state.Framework);

    private static Actor By(WantedStatus wanted) => wanted.By ?? Actor.None;

    private static StatusWish ToWish(WantedStatus wanted, string? framework) => new(wanted.Status, By(wanted))
    {
        ChorusPro = wanted.ChorusPro?.Name,
        Reason = StatusForm.ReasonOf(wanted, framework),
        Comment = wanted.Comment,
        MandateNumber = wanted.MandateNumber,
        At = wanted.At,
        Cause = wanted.Cause,
    };
}
