using System.Text.Json;
using Hub.Notification.SendWebhooks.RunLanes;
using Hub.Notification.Storage;
using Hub.Outbox;

namespace Hub.Notification.SendWebhooks.ManageEndpoints;

/// <summary>Sends an event that means nothing, now, and says how it went: also to an endpoint that is disabled.</summary>
internal sealed class WebhookPing(WebhookSender sender, GroupCommit<NotificationContext> commit, TimeProvider clock)
{
    public const string Type = "fr.hub.webhook.ping.v1";

    public async Task<PingView> SendAsync(WebhookEndpoint endpoint, CancellationToken stop)
    {
        var at = clock.GetUtcNow();
        var id = Guid.CreateVersion7(at);
        var outcome = await sender.SendAsync(endpoint, id, MessageBody.Of([Body(endpoint, id, at)], endpoint.BatchSize > 1), stop);
        await commit.RunAsync((db, _, token) => TurnWriter.WriteAttemptsAsync(db, [Line(endpoint, id, at, outcome)], token), stop);
        return new PingView(id, outcome.IsTaken, outcome.Status, outcome.Error, (int)outcome.Took.TotalMilliseconds);
    }

    private static byte[] Body(WebhookEndpoint endpoint, Guid id, DateTimeOffset at) => JsonSerializer.SerializeToUtf8Bytes(
        new { id, type = Type, source = "urn:fr:hub", subject = endpoint.EndpointId, time = at, specversion = "1.0", datacontenttype = "application/json", data = new { webhook = endpoint.EndpointId } },
        JsonSerializerOptions.Web);

    private static WebhookAttempt Line(WebhookEndpoint endpoint, Guid id, DateTimeOffset at, Outcome outcome) => new()
    {
        AttemptId = Guid.CreateVersion7(at),
        EndpointId = endpoint.EndpointId,
        MessageId = id,
        First = 0,
        Last = 0,
        Events = 0,
        Requests = 1,
        Number = 1,
        At = at,
        Milliseconds = (int)outcome.Took.TotalMilliseconds,
        Status = outcome.Status,
        Error = outcome.Error,
    };
}
