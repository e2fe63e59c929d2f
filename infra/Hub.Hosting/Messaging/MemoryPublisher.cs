using Hub.Outbox;
using MassTransit;

namespace Hub.Hosting.Messaging;

/// <summary>Publishes within the process and returns when the message has taken effect in its consumer's store.</summary>
internal sealed class MemoryPublisher(IBus bus, BusGate gate, EffectTracker effects) : IMessagePublisher
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(2);

    public bool WaitsForEffect => true;

    public async Task PublishAsync(OutgoingMessage message, CancellationToken stop)
    {
        await gate.WaitAsync(stop);
        var effect = effects.Expect(message.Id);
        try
        {
            await bus.Publish(message.Message, message.Message.GetType(), context => context.Describe(message), stop);
            await effect.WaitAsync(Timeout, stop);
        }
        finally
        {
            effects.Forget(message.Id);
        }
    }
}
