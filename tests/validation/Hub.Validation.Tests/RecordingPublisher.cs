using System.Collections.Concurrent;
using Hub.Outbox;

namespace Hub.Validation.Tests;

/// <summary>Keeps what is published; on demand the broker is away.</summary>
internal sealed class RecordingPublisher : IMessagePublisher
{
    private readonly ConcurrentQueue<OutgoingMessage> published = new();

    public bool IsAway { get; set; }

    public IReadOnlyList<OutgoingMessage> Published => [.. published];

    public IReadOnlyList<T> Of<T>() => [.. published.Select(message => message.Message).OfType<T>()];

    public Task PublishAsync(OutgoingMessage message, CancellationToken stop)
    {
        if (IsAway) throw new TimeoutException("The broker is away.");
        published.Enqueue(message);
        return Task.CompletedTask;
    }
}
