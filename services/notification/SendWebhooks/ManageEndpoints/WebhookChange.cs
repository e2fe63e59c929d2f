using Hub.Notification.SendWebhooks.TellFlows;

namespace Hub.Notification.SendWebhooks.ManageEndpoints;

/// <summary>What to change of an endpoint; what is left out stays.</summary>
/// <param name="Url">Where requests go.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Filter">Which events, as a whole.</param>
/// <param name="BatchSize">Most events in one request.</param>
/// <param name="Enabled">False: nothing is sent and the cursor stays. True: it goes on where it stopped, at once, whatever failed before.</param>
/// <param name="Flows">Of a webhook of flows: which, as a whole.</param>
internal sealed record WebhookChange(string? Url = null, string? Description = null, EventFilter? Filter = null, int? BatchSize = null, bool? Enabled = null,
    FlowSelection? Flows = null);
