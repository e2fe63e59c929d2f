using Hub.TellFlows;

namespace Hub.Flows.SubscribeWebhooks;

/// <summary>Which flows a webhook of the hub's is told of.</summary>
internal sealed record HubFlowSelection(IReadOnlyList<FlowType>? Types, FlowDirection? Direction, FlowAckStatus? Acknowledgement)
{
    public static HubFlowSelection Of(WebhookParams wanted) => new(wanted.FlowTypes, wanted.FlowDirection, wanted.AckStatus);

    /// <summary>What is left out of a change stays.</summary>
    public HubFlowSelection With(WebhookParams change) => new(change.FlowTypes ?? Types, change.FlowDirection ?? Direction, change.AckStatus ?? Acknowledgement);
}
