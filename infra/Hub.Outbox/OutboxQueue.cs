using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace Hub.Outbox;

/// <summary>What stands between a commit and the relay: committed rows to send, and sent rows to delete with the next commit.</summary>
/// <typeparam name="TContext">The store whose outbox it is.</typeparam>
public sealed class OutboxQueue<TContext>(IOptions<OutboxOptions> options)
    where TContext : ServiceContext
{
    private readonly Channel<PendingMessage> pending = Channel.CreateUnbounded<PendingMessage>();
    private readonly ConcurrentQueue<long> sent = new();
    private readonly TaskCompletionSource resumed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long bytes;
    private long entered;
    private long left;

    /// <summary>Rows that were committed and are not sent: those on their way and those that wait for another attempt too.</summary>
    public long UnsentCount => Math.Max(0, Interlocked.Read(ref entered) - LeftCount);

    /// <summary>Ends when what a process before this one left unsent has been counted.</summary>
    public Task Resumed => resumed.Task;

    /// <summary>Rows that left, sent or set aside, since the process started.</summary>
    public long LeftCount => Interlocked.Read(ref left);

    /// <summary>Rows sent whose deletion is not committed yet.</summary>
    public int SentCount => sent.Count;

    internal ChannelReader<PendingMessage> Pending => pending.Reader;

    internal void Enqueue(long rowId, OutgoingMessage message)
    {
        var fits = Interlocked.Add(ref bytes, message.Body.Length) <= options.Value.MemoryBytes;
        if (!fits) Interlocked.Add(ref bytes, -message.Body.Length);
        Enqueue(new PendingMessage(rowId, fits ? message : null));
    }

    internal void Enqueue(PendingMessage message)
    {
        if (message.Attempts == 0) Interlocked.Increment(ref entered);
        pending.Writer.TryWrite(message);
    }

    internal void Resume(IEnumerable<long> rowIds)
    {
        foreach (var id in rowIds) Enqueue(new PendingMessage(id, null));
        resumed.TrySetResult();
    }

    internal void Sent(PendingMessage message)
    {
        Release(message);
        sent.Enqueue(message.RowId);
    }

    /// <summary>A message no longer waits: it was sent, or set aside in its table.</summary>
    internal void Release(PendingMessage message)
    {
        Interlocked.Increment(ref left);
        if (message.Message is { } held) Interlocked.Add(ref bytes, -held.Body.Length);
    }

    internal List<long> TakeSent()
    {
        var ids = new List<long>();
        while (ids.Count < 1000 && sent.TryDequeue(out var id)) ids.Add(id);
        return ids;
    }

    internal void PutBack(IEnumerable<long> ids)
    {
        foreach (var id in ids) sent.Enqueue(id);
    }
}
