namespace Hub.Routing.LifeCycle;

/// <summary>Whether a step may be taken. Pure: state and wish in, verdict out.</summary>
internal static class StatusDecision
{
    /// <summary>Judges one wish.</summary>
    /// <param name="current">The invoice's current status.</param>
    /// <param name="reached">Every status reached so far, as bits (see <see cref="LifeCycleStatuses.Bit"/>).</param>
    /// <param name="wanted">The status wanted.</param>
    /// <param name="by">Who wants it.</param>
    public static StatusVerdict Of(int current, long reached, int wanted, Actor by)
    {
        if (LifeCycleStatuses.Find(wanted) is null) return StatusVerdict.Unknown;
        if (current == wanted) return StatusVerdict.AlreadyReached;
        if (Transitions.Allows(current, wanted, by)) return StatusVerdict.Taken;
        return (reached & LifeCycleStatuses.Bit(wanted)) != 0 ? StatusVerdict.AlreadyReached : StatusVerdict.NotAllowed;
    }
}
