using Hub.TellFlows;

namespace Hub.Flows.SubscribeWebhooks;

/// <summary>A callback to be made, as the standard has it.</summary>
/// <param name="CallbackUrl">Where callbacks go: https, on the public internet.</param>
/// <param name="FlowTypes">Of flows of these types; left out or empty: of all.</param>
/// <param name="FlowDirection">Of flows in this direction; left out: of both.</param>
/// <param name="AckStatus">Of flows with this acknowledgement; left out: of all.</param>
internal sealed record WebhookParams(string? CallbackUrl = null, IReadOnlyList<FlowType>? FlowTypes = null, FlowDirection? FlowDirection = null, FlowAckStatus? AckStatus = null);
