using System.Collections.Concurrent;

namespace Hub.Outbox.Tests;

/// <summary>Stands for the bus: refuses while told to, then takes everything.</summary>
internal sealed class RecordingPublisher : IMessagePublisher
{
    public ConcurrentQueue<OutgoingMessage> Taken { get; } = new();

    public bool WaitsForEffect { get; init; }

    public Func<OutgoingMessage, bool> Refuses { get; set; } = _ => false;

    public int Refusals;

    public Task PublishAsync(OutgoingMessage message, CancellationToken stop)
    {
        if (Refuses(message))
        {
            Interlocked.Increment(ref Refusals);
            throw new InvalidOperationException("The broker is away.");
        }
        Taken.Enqueue(message);
        return Task.CompletedTask;
    }
}
