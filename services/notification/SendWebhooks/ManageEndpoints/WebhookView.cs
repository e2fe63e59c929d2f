using System.Globalization;
using Hub.Notification.SendWebhooks.SignMessages;
using Hub.Notification.SendWebhooks.TellFlows;

namespace Hub.Notification.SendWebhooks.ManageEndpoints;

/// <summary>An endpoint and how it stands.</summary>
/// <param name="Id">The endpoint.</param>
/// <param name="Account">Whose it is.</param>
/// <param name="Url">Where requests go.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Filter">Which events; empty: all that the account may see.</param>
/// <param name="BatchSize">Most events in one request.</param>
/// <param name="Signature"><c>hmac</c> or <c>ed25519</c>.</param>
/// <param name="PublicKey">With ed25519: what signatures are verified with.</param>
/// <param name="OldSecretUntil">After a rotation: until when messages carry a signature of the old secret too.</param>
/// <param name="CreatedAt">When it was made (UTC).</param>
/// <param name="Enabled">Whether anything is sent.</param>
/// <param name="DisabledBecause"><c>account</c>: its account said so. <c>gone</c>: it answered 410. <c>failing</c>: it took nothing for three days.</param>
/// <param name="Cursor">The place in the journal up to which it was told, but for what waits among the retries.</param>
/// <param name="FailingSince">Since when no request was taken (UTC).</param>
/// <param name="PausedUntil">When it is tried again, while it is down (UTC).</param>
/// <param name="Flows">It is told flows as XP Z12-013 has them: these. Null: events.</param>
internal sealed record WebhookView(
    Guid Id,
    string Account,
    string Url,
    string? Description,
    EventFilter Filter,
    int BatchSize,
    SignatureKind Signature,
    string? PublicKey,
    DateTimeOffset? OldSecretUntil,
    DateTimeOffset CreatedAt,
    bool Enabled,
    string? DisabledBecause,
    string Cursor,
    DateTimeOffset? FailingSince,
    DateTimeOffset? PausedUntil,
    FlowSelection? Flows = null)
{
    public static WebhookView Of(WebhookEndpoint endpoint, ISigningKey key, DateTimeOffset now)
    {
        var kind = SigningKeys.KindOf(key);
        return new WebhookView(
            endpoint.EndpointId,
            endpoint.Account,
            endpoint.Url,
            endpoint.Description,
            endpoint.Wanted,
            endpoint.BatchSize,
            kind,
            kind == SignatureKind.Ed25519 ? key.ForReceiver : null,
            endpoint.OldSecretUntil > now ? endpoint.OldSecretUntil : null,
            endpoint.CreatedAt,
            endpoint.Enabled,
            endpoint.DisabledBecause,
            endpoint.Cursor.ToString(CultureInfo.InvariantCulture),
            endpoint.FailingSince,
            endpoint.PausedUntil,
            endpoint.WantedFlows);
    }
}
