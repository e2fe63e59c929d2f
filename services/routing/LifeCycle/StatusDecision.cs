namespace Hub.Routing.LifeCycle;

/// <summary>Whether a step may be taken. Pure: table, state and wish in, verdict out.</summary>
internal static class StatusDecision
{
    /// <summary>Judges one wish.</summary>
    /// <param name="table">The transitions in force.</param>
    /// <param name="current">The invoice's current status.</param>
    /// <param name="reached">Every status reached so far, as bits (see <see cref="LifeCycleStatuses.Bit"/> and <see cref="ChorusProStatus.Bit"/>).</param>
    /// <param name="wanted">The status wanted.</param>
    /// <param name="by">Who wants it.</param>
    /// <param name="stage">The Chorus Pro status that was asked for, where it says more than the reform status.</param>
    public static StatusVerdict Of(TransitionTable table, int current, long reached, int wanted, Actor by, ChorusProStatus? stage = null)
    {
        if (LifeCycleStatuses.Find(wanted) is not { } status) return StatusVerdict.Unknown;
        if (current == wanted) return IsNextStage(reached, stage) && (status.SetBy & by) != Actor.None ? StatusVerdict.Taken : StatusVerdict.AlreadyReached;
        if (table.Allows(current, wanted, by)) return StatusVerdict.Taken;
        if ((reached & LifeCycleStatuses.Bit(wanted)) != 0) return StatusVerdict.AlreadyReached;
        // The accountant's system reports facts, late or early: a payment that happened is not undone by a refusal here.
        return by == Actor.Accountant && status.SetBy.HasFlag(Actor.Accountant) ? StatusVerdict.Recorded : StatusVerdict.NotAllowed;
    }

    private static bool IsNextStage(long reached, ChorusProStatus? stage) =>
        stage is { Stage: > 0 } && ChorusProStatuses.All.Where(other => other.Status == stage.Status && other.Stage >= stage.Stage).All(later => (reached & later.Bit) == 0);
}
