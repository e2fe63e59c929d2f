using Hub.Routing.LifeCycle;

namespace Hub.Routing.ReceiveStatus;

/// <summary>What became of one <see cref="WantedStatus"/>.</summary>
/// <param name="Wanted">The wish.</param>
/// <param name="Verdict">Taken, already reached, or why not.</param>
/// <param name="Current">The invoice's status after it; null when there is no such invoice.</param>
/// <param name="Allowed">What the same actor may set next.</param>
/// <param name="Framework">The invoice's BT-23, which may limit the reasons.</param>
internal sealed record StatusOutcome(WantedStatus Wanted, StatusVerdict Verdict, int? Current, IReadOnlyList<LifeCycleStatus> Allowed, string? Framework = null)
{
    /// <summary>True when the sender has nothing to mend.</summary>
    public bool IsGood => Verdict is StatusVerdict.Taken or StatusVerdict.AlreadyReached or StatusVerdict.Recorded;
}
