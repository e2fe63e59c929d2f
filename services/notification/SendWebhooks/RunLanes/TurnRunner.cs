using System.Collections.Frozen;
using Hub.Notification.SendWebhooks.TellFlows;

namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>Makes the requests of a turn: one first, several at once while they are taken, none more when the endpoint seems to be down.</summary>
internal sealed class TurnRunner(EventBodies bodies, FlowBodies flows, WebhookSender sender, TimeProvider clock)
{
    private const int AtOnce = 8;

    /// <summary>Requests of a turn of two waves.</summary>
    public const int TwoWaves = 1 + AtOnce;

    /// <summary>A turn is written down after this time at the latest.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    public async Task<IReadOnlyList<Attempted>> RunAsync(WebhookEndpoint endpoint, IReadOnlyList<Delivery> deliveries, CancellationToken stop)
    {
        var started = clock.GetTimestamp();
        var attempts = new List<Attempted>(deliveries.Count);
        var (wave, ahead) = (1, TurnPlanner.PageOf(endpoint.BatchSize) / endpoint.BatchSize);
        IReadOnlyDictionary<long, byte[]> events = FrozenDictionary<long, byte[]>.Empty;
        try
        {
            while (attempts.Count < deliveries.Count && clock.GetElapsedTime(started) < Longest && !IsStopped(endpoint, attempts))
            {
                var next = deliveries.Skip(attempts.Count).Take(wave).ToList();
                if (!next.TrueForAll(delivery => delivery.Places.All(events.ContainsKey))) events = await bodies.ReadAsync(deliveries.Skip(attempts.Count).Take(Math.Max(wave, ahead)), stop);
                attempts.AddRange(await Task.WhenAll(next.Select(delivery => SendAsync(endpoint, delivery, [.. delivery.Places.Select(place => events[place])], stop))));
                wave = attempts[^1].Outcome.IsTaken ? AtOnce : 1;
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The service stops: what was tried before this wave is written down, the wave is sent again by whoever comes next.
            return attempts;
        }
        return attempts;
    }

    private async Task<Attempted> SendAsync(WebhookEndpoint endpoint, Delivery delivery, IReadOnlyList<byte[]> events, CancellationToken stop)
    {
        var at = clock.GetUtcNow();
        var outcome = endpoint.Sandbox && SimulatedFailure.Concerns(delivery, events)
            ? SimulatedFailure.Outcome
            : await DeliverAsync(endpoint, delivery, events, stop);
        NotificationTelemetry.WebhookRequests.Add(1, new KeyValuePair<string, object?>("outcome", outcome.Error ?? "taken"));
        return new Attempted(delivery, at, outcome);
    }

    private Task<Outcome> DeliverAsync(WebhookEndpoint endpoint, Delivery delivery, IReadOnlyList<byte[]> events, CancellationToken stop) => endpoint.Flows is null
        ? sender.SendAsync(endpoint, delivery.MessageId, MessageBody.Of(events, endpoint.BatchSize > 1), stop)
        : DeliverFlowsAsync(endpoint, delivery, stop);

    /// <summary>One request a flow, in their order; the first that is not taken ends it, and all come again.</summary>
    private async Task<Outcome> DeliverFlowsAsync(WebhookEndpoint endpoint, Delivery delivery, CancellationToken stop)
    {
        var outcome = Outcome.Nothing;
        foreach (var flow in (await flows.ReadAsync(endpoint, delivery.Places, stop)).OrderBy(place => place.Key).SelectMany(place => place.Value))
        {
            outcome = await sender.SendAsync(endpoint, delivery.MessageId, MessageBody.OfFlow(flow), stop);
            if (!outcome.IsTaken) break;
        }
        return outcome;
    }

    /// <summary>The receiver asked for quiet, is gone, or failed too often in a row.</summary>
    private static bool IsStopped(WebhookEndpoint endpoint, List<Attempted> attempts)
    {
        if (attempts.Exists(attempt => attempt.Outcome.IsGone || (!attempt.Outcome.IsTaken && attempt.Outcome.RetryAfter is not null))) return true;
        var telling = attempts.Where(attempt => attempt.IsTelling).ToList();
        var row = telling.AsEnumerable().Reverse().TakeWhile(attempt => !attempt.Outcome.IsTaken).Count();
        return row > 0 && row + (row == telling.Count ? endpoint.Failures : 0) >= EndpointHealth.Threshold;
    }
}
