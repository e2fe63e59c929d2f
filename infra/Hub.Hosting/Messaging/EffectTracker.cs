using System.Collections.Concurrent;

namespace Hub.Hosting.Messaging;

/// <summary>
/// Without a broker a message exists in memory only, so "sent" must mean "took effect": a publish waits here until the one consumer of the message is done.
/// With a broker nothing waits and both calls do nothing.
/// </summary>
internal sealed class EffectTracker
{
    private readonly ConcurrentDictionary<Guid, TaskCompletionSource> expected = new();

    /// <summary>The task that ends when the message has taken effect. A second publish of the same id waits for the same effect.</summary>
    public Task Expect(Guid messageId) =>
        expected.GetOrAdd(messageId, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>The consumer is done.</summary>
    public void Done(Guid messageId)
    {
        if (expected.TryRemove(messageId, out var effect)) effect.TrySetResult();
    }

    /// <summary>The consumer gave up. True when a publisher waits here, and so knows of it.</summary>
    public bool Failed(Guid messageId, Exception cause) =>
        expected.TryRemove(messageId, out var effect) && effect.TrySetException(cause);

    /// <summary>The publisher gave up waiting.</summary>
    public void Forget(Guid messageId) => expected.TryRemove(messageId, out _);
}
