using System.Globalization;
using Hub.Notification.SendWebhooks.RunLanes;

namespace Hub.Notification.SendWebhooks.ManageEndpoints;

/// <summary>A message that the endpoint has not taken.</summary>
/// <param name="MessageId">The <c>webhook-id</c>, the same at each attempt.</param>
/// <param name="Sequences">The places in the journal of its events.</param>
/// <param name="Attempts">Attempts made.</param>
/// <param name="LastAt">The last of them (UTC).</param>
/// <param name="NextAt">The next (UTC); null when the attempts are used up.</param>
internal sealed record RetryView(Guid MessageId, IReadOnlyList<string> Sequences, int Attempts, DateTimeOffset LastAt, DateTimeOffset? NextAt)
{
    public static RetryView Of(WebhookRetry retry) => new(
        retry.MessageId, [.. Delivery.Of(retry).Places.Select(place => place.ToString(CultureInfo.InvariantCulture))], retry.Attempts, retry.LastAt, retry.NextAt);
}
