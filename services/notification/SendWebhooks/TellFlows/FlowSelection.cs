using Hub.TellFlows;

namespace Hub.Notification.SendWebhooks.TellFlows;

/// <summary>Which flows a webhook is told of in the form of XP Z12-013. What is left out is not asked for.</summary>
/// <param name="Types">Types of flows; null or empty: all.</param>
/// <param name="Direction">Which way they go.</param>
/// <param name="Acknowledgement">What the hub says of them.</param>
internal sealed record FlowSelection(IReadOnlyList<FlowType>? Types = null, FlowDirection? Direction = null, FlowAckStatus? Acknowledgement = null)
{
    public bool Matches(Flow flow) =>
        (Types is not { Count: > 0 } types || types.Contains(flow.FlowType))
        && (Direction is null || Direction == flow.FlowDirection)
        && (Acknowledgement is null || Acknowledgement == flow.Acknowledgement.Status);
}
