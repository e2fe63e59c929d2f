namespace Hub.TellFlows;

/// <summary>What the hub says of a flow.</summary>
/// <param name="Status">In short.</param>
/// <param name="Details">At least one, or null.</param>
internal sealed record Acknowledgement(FlowAckStatus Status, IReadOnlyList<AcknowledgementDetail>? Details = null)
{
    /// <summary>Without a detail the list is absent: the standard wants one at least.</summary>
    public static Acknowledgement Of(FlowAckStatus status, IEnumerable<AcknowledgementDetail> details) => details.ToList() is { Count: > 0 } some ? new(status, some) : new(status);
}
