using Hub.Notification.SendWebhooks.SignMessages;
using Hub.Notification.SendWebhooks.TellFlows;

namespace Hub.Notification.SendWebhooks.ManageEndpoints;

/// <summary>An endpoint to make.</summary>
/// <param name="Url">Where requests go: https, on the public internet.</param>
/// <param name="Description">What it is for, in the account's own words; up to 200 characters.</param>
/// <param name="Filter">Which events; left out: all that the account may see.</param>
/// <param name="BatchSize">Most events in one request, 1 to 1000. 1, the default: each event by itself; above: CloudEvents batches.</param>
/// <param name="Signature"><c>hmac</c>, the default, or <c>ed25519</c>.</param>
/// <param name="After">The place in the journal to begin behind, as in the feed; left out: from now on.</param>
/// <param name="Flows">It is told flows as XP Z12-013 has them, not events: these.</param>
internal sealed record WebhookRequest(
    string? Url, string? Description = null, EventFilter? Filter = null, int BatchSize = 1, SignatureKind Signature = SignatureKind.Hmac, string? After = null,
    FlowSelection? Flows = null);
