using Hub.Routing.LifeCycle;

namespace Hub.Routing.ReceiveStatus;

/// <summary>What became of one <see cref="WantedStatus"/>.</summary>
/// <param name="Wanted">The wish.</param>
/// <param name="Verdict">Taken, already reached, or why not.</param>
/// <param name="Current">The invoice's status after it; null when there is no such invoice.</param>
/// <param name="Allowed">What the same actor may set next.</param>
internal sealed record StatusOutcome(WantedStatus Wanted, StatusVerdict Verdict, int? Current, IReadOnlyList<LifeCycleStatus> Allowed)
{
    /// <summary>True when the sender has nothing to mend.</summary>
    public bool IsGood => Verdict is StatusVerdict.Taken or StatusVerdict.AlreadyReached;
}
