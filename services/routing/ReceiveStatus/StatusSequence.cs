using Hub.Routing.LifeCycle;

namespace Hub.Routing.ReceiveStatus;

/// <summary>Plays an ordered list of target statuses of one invoice, as back offices send it: again and again, until it goes through.</summary>
internal static class StatusSequence
{
    /// <summary>The most statuses of one list.</summary>
    public const int Limit = 50;

    /// <summary>Drops what lies behind the invoice, then takes one status after the other up to the first refusal.</summary>
    public static IReadOnlyList<StatusOutcome> Play(StatusSession session, IReadOnlyList<WantedStatus> targets)
    {
        var behind = session.StateOf(targets[0].InvoiceId) is { } state ? Behind(state, targets) : 0;
        var outcomes = new List<StatusOutcome>(targets.Count);
        for (var at = 0; at < targets.Count; at++)
        {
            var refused = outcomes.Count > 0 && !outcomes[^1].IsGood;
            outcomes.Add(refused ? outcomes[^1] with { Wanted = targets[at], Verdict = StatusVerdict.NotTried } : at < behind ? session.Describe(targets[at]) : session.Judge(targets[at]));
        }
        return outcomes;
    }

    /// <summary>How many targets were played before: those up to the invoice's current status, when the invoice has been in each of them.</summary>
    private static int Behind(InvoiceState state, IReadOnlyList<WantedStatus> targets)
    {
        var last = targets.Select((target, at) => (target, at)).LastOrDefault(pair => IsCurrent(state, pair.target), (target: targets[0], at: -1)).at;
        return targets.Take(last + 1).All(target => state.HasReached(target.Status)) ? last + 1 : 0;
    }

    private static bool IsCurrent(InvoiceState state, WantedStatus target) =>
        state.Status == target.Status && (target.ChorusPro is not { } stage || stage.Bit == (state.Reached & stage.Bit));
}
