using System.Diagnostics;
using Hub.Routing.Amqp;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Hub.Routing.DeliverToCollectivity.Amqp;

/// <summary>One channel of one system, from its opening to its first fault. Ends with an exception; what it leaves unconfirmed is published again by the next.</summary>
internal sealed class LaneSession : IAsyncDisposable
{
    /// <summary>Deliveries published without an answer at once. Fewer than the broker's credit for a channel, so that one slow queue stops its own channel and never the connection that all share.</summary>
    public const int Window = 200;

    private const int Run = 100;
    private static readonly CreateChannelOptions Options = new(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: false);
    private readonly string system;
    private readonly string queue;
    private readonly IChannel channel;
    private readonly LaneParts parts;
    private readonly ConfirmWindow window = new(Window);
    private readonly CancellationTokenSource broken = new();
    private string fault = "The channel was closed.";

    private LaneSession(string system, IChannel channel, LaneParts parts)
    {
        this.system = system;
        this.channel = channel;
        this.parts = parts;
        queue = QueueNames.Inbox(system);
        channel.BasicAcksAsync += (_, ack) => Confirm(ack.DeliveryTag, ack.Multiple);
        channel.BasicNacksAsync += (_, _) => Break("The broker refused a message: the queue is full or cannot write.");
        channel.BasicReturnAsync += Return;
        channel.ChannelShutdownAsync += (_, shutdown) => Break(shutdown.ToString());
    }

    /// <summary>Called with what the broker confirmed.</summary>
    public Action<IReadOnlyList<Guid>> Confirmed { get; init; } = _ => { };

    /// <summary>What was published and has no confirm.</summary>
    public IReadOnlyList<PendingDelivery> Unconfirmed => window.Unconfirmed();

    /// <summary>Opens a channel and makes sure that the queue is there.</summary>
    public static async Task<LaneSession> OpenAsync(string system, BrokerConnection broker, LaneParts parts, Action<IReadOnlyList<Guid>> confirmed, CancellationToken stop)
    {
        var session = new LaneSession(system, await broker.OpenAsync(Options, stop), parts) { Confirmed = confirmed };
        try
        {
            await broker.DeclareInboxAsync(system, parts.Settings.Of(system).OrderedBySupplier, stop);
            return session;
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    /// <summary>Publishes what comes, until a fault; nothing while the system is paused.</summary>
    public async Task PublishAllAsync(LaneBacklog backlog, CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, broken.Token);
        try
        {
            while (true)
            {
                await parts.Settings.WhilePausedAsync(system, either.Token);
                var taken = await backlog.TakeAsync(Run, either.Token);
                await PublishAsync(taken, backlog, either.Token);
            }
        }
        catch (OperationCanceledException cause) when (broken.IsCancellationRequested)
        {
            throw new IOException(fault, cause);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await channel.DisposeAsync();
        window.Dispose();
        broken.Dispose();
    }

    private async Task PublishAsync(IReadOnlyList<PendingDelivery> deliveries, LaneBacklog backlog, CancellationToken stop)
    {
        var next = 0;
        try
        {
            // One span for what belongs together, not one for each invoice: a hundred spans would cost more than the hundred messages.
            while (next < deliveries.Count && MayPublish(deliveries[next]))
            {
                var trace = deliveries[next].TraceParent;
                using var activity = AmqpTelemetry.Source.StartActivity("deliver to " + system, ActivityKind.Producer, trace);
                if (parts.Settings.Of(system).InvoicesPerMessage is > 1 and var perMessage) next += await PublishBatchAsync([.. deliveries.Skip(next).Take(perMessage)], activity?.Id ?? trace, stop);
                else for (; next < deliveries.Count && deliveries[next].TraceParent == trace && MayPublish(deliveries[next]); next++) await PublishAsync(deliveries[next], activity?.Id ?? trace, stop);
            }
        }
        finally
        {
            backlog.PutBack(deliveries.Skip(next));
        }
    }

    private bool MayPublish(PendingDelivery delivery) => !parts.Settings.IsPaused(system) && parts.Claims.IsHeld(delivery);

    private async Task PublishAsync(PendingDelivery delivery, string? trace, CancellationToken stop)
    {
        await window.WaitAsync(1, stop);
        var body = await parts.Bodies.ReadAsync(delivery, stop);
        await SendAsync([delivery], parts.Messages.Describe(delivery, body, trace), body.Content ?? ReadOnlyMemory<byte>.Empty, stop);
    }

    /// <summary>Publishes as many of the deliveries as one message holds.</summary>
    /// <returns>How many these were.</returns>
    private async Task<int> PublishBatchAsync(IReadOnlyList<PendingDelivery> deliveries, string? trace, CancellationToken stop)
    {
        await window.WaitAsync(deliveries.Count, stop);
        using var batch = parts.Messages.NewBatch(trace);
        foreach (var delivery in deliveries)
        {
            if (!batch.TryAdd(delivery, await parts.Bodies.ReadCompressedAsync(delivery, stop))) break;
        }
        window.GiveBack(deliveries.Count - batch.Deliveries.Count);
        await SendAsync(batch.Deliveries, parts.Messages.Describe(batch), batch.Close(), stop);
        return batch.Deliveries.Count;
    }

    private async Task SendAsync(IReadOnlyList<PendingDelivery> deliveries, BasicProperties properties, ReadOnlyMemory<byte> body, CancellationToken stop)
    {
        window.Add(await channel.GetNextPublishSequenceNumberAsync(stop), new UnansweredMessage(properties.MessageId, deliveries));
        await channel.BasicPublishAsync("", queue, mandatory: true, properties, body, stop);
    }

    private Task Confirm(ulong sequence, bool multiple)
    {
        if (window.Confirm(sequence, multiple) is { Count: > 0 } ids) Confirmed(ids);
        return Task.CompletedTask;
    }

    private Task Return(object sender, BasicReturnEventArgs returned)
    {
        window.Return(returned.BasicProperties.MessageId);
        return Break("The queue is gone: the broker returned a message.");
    }

    private async Task Break(string why)
    {
        if (broken.IsCancellationRequested) return;
        fault = why;
        await broken.CancelAsync();
    }
}
