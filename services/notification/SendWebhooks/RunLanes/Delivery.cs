using System.Text.Json;
using Hub.Outbox;

namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>One request to make: an event, or a batch of them.</summary>
/// <param name="MessageId">The message's id: an event's own, or that of the batch.</param>
/// <param name="Places">The places of its events in the journal, in order.</param>
/// <param name="Attempts">Attempts made before; 0 for one from a cursor.</param>
/// <param name="Source">Where it comes from.</param>
internal sealed record Delivery(Guid MessageId, IReadOnlyList<long> Places, int Attempts, DeliverySource Source)
{
    public long First => Places[0];

    public long Last => Places[^1];

    public string PlacesAsText => JsonSerializer.Serialize(Places);

    public static Delivery Of(WebhookRetry retry) =>
        new(retry.MessageId, JsonSerializer.Deserialize<long[]>(retry.Places)!, retry.Attempts, DeliverySource.Retries);

    /// <summary>Events of the journal in messages of a size. A batch's id follows from its events: sent again, it is the same.</summary>
    public static IEnumerable<Delivery> Of(IEnumerable<JournalPlace> places, int batchSize, DeliverySource source) =>
        places.Chunk(batchSize).Select(batch => new Delivery(IdOf(batch, batchSize), [.. batch.Select(place => place.Sequence)], 0, source));

    private static Guid IdOf(JournalPlace[] batch, int batchSize) =>
        batchSize == 1 ? batch[0].EventId : DerivedId.Of(batch[0].EventId, $"webhook batch of {batch.Length} until {batch[^1].EventId}");
}
