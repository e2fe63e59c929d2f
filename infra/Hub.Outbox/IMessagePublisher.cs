namespace Hub.Outbox;

/// <summary>The way out to the other services.</summary>
public interface IMessagePublisher
{
    /// <summary>
    /// Sends a message and returns when it is safe: confirmed by the broker in a queue, or, without a broker, when its effect is in the consumers' stores.
    /// Throws when that did not happen in time; sending again with the same id is then right.
    /// </summary>
    Task PublishAsync(OutgoingMessage message, CancellationToken stop);

    /// <summary>True when a publish ends with its effect: then its failure is the consumer's, which has tried many times, and not the way's. False with a broker, which keeps such a message in its error queue.</summary>
    bool WaitsForEffect => false;
}
