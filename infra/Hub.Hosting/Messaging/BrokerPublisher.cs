using Hub.Outbox;
using MassTransit;

namespace Hub.Hosting.Messaging;

/// <summary>Publishes over RabbitMQ and returns on the broker's confirm. Mandatory, so that a message without a queue comes back instead of vanishing.</summary>
internal sealed class BrokerPublisher(IBus bus, BusGate gate) : IMessagePublisher
{
    // After a broker is killed the client can leave a publish hanging for ever; the caller tries again with the same id.
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    public async Task PublishAsync(OutgoingMessage message, CancellationToken stop)
    {
        await gate.WaitAsync(stop);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Timeout);
        await bus.Publish(message.Message, message.Message.GetType(), context => context.Describe(message), limit.Token).WaitAsync(limit.Token);
    }
}
