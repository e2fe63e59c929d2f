using System.Threading.Channels;
using Hub.Outbox;
using Hub.Routing.Amqp;
using Hub.Routing.OperateSystems;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Hub.Routing.DeliverToCollectivity.Amqp;

/// <summary>Reads what one system gave back too often or rejected, and keeps it in the store, where it is listed and put back from. A message leaves its queue when that is recorded.</summary>
internal sealed class DeadLetterReader(string system, BrokerConnection broker, DeadLetterDesk desk, SystemSettingsCache settings, TimeProvider clock, ILogger log)
{
    private const ushort Prefetch = 100;
    private const int SlowestStep = 10;
    private static readonly CreateChannelOptions Options = new(publisherConfirmationsEnabled: false, publisherConfirmationTrackingEnabled: false);

    /// <summary>Reads until it is stopped.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        await Task.Yield();
        for (var attempt = 0; !stop.IsCancellationRequested; attempt++)
        {
            var before = clock.GetTimestamp();
            var fault = await SessionAsync(stop);
            if (stop.IsCancellationRequested) return;
            if (clock.GetElapsedTime(before) > TimeSpan.FromSeconds(30)) attempt = 0;
            var delay = RetryDelay.After(Math.Min(attempt, SlowestStep));
            AmqpLog.DeadLettersNotRead(log, system, delay, fault);
            await Task.Delay(delay, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<Exception> SessionAsync(CancellationToken stop)
    {
        try
        {
            await broker.DeclareInboxAsync(system, settings.Of(system).OrderedBySupplier, stop);
            await using var channel = await broker.OpenAsync(Options, stop);
            await ReadAllAsync(channel, stop);
            throw new InvalidOperationException("A session ends with its fault only.");
        }
        catch (Exception fault)
        {
            return fault;
        }
    }

    private async Task ReadAllAsync(IChannel channel, CancellationToken stop)
    {
        var arrived = Channel.CreateUnbounded<BackLetter>(new UnboundedChannelOptions { SingleReader = true });
        var consumer = new AsyncEventingBasicConsumer(channel);
        channel.ChannelShutdownAsync += (_, shutdown) => Task.FromResult(arrived.Writer.TryComplete(new IOException(shutdown.ToString())));
        consumer.UnregisteredAsync += (_, _) => Task.FromResult(arrived.Writer.TryComplete(new IOException("The queue is gone.")));
        consumer.ReceivedAsync += (_, delivered) => arrived.Writer.WriteAsync(BackLetter.Of(delivered)).AsTask();
        await channel.BasicQosAsync(0, Prefetch, global: false, stop);
        await channel.BasicConsumeAsync(QueueNames.DeadInbox(system), autoAck: false, consumer, stop);
        var group = new List<BackLetter>(Prefetch);
        while (await arrived.Reader.WaitToReadAsync(stop))
        {
            while (group.Count < Prefetch && arrived.Reader.TryRead(out var letter)) group.Add(letter);
            await KeepAsync(group, stop);
            await channel.BasicAckAsync(group[^1].Tag, multiple: true, stop);
            group.Clear();
        }
    }

    private async Task KeepAsync(List<BackLetter> group, CancellationToken stop)
    {
        var unknown = group.Count(letter => letter.DeliveryIds.Count == 0);
        foreach (var same in group.GroupBy(letter => letter.Cause))
        {
            foreach (var ids in same.SelectMany(letter => letter.DeliveryIds).Distinct().Chunk(DeadLetterDesk.Most))
                unknown += ids.Length - await desk.KeepAsync(system, ids, same.Key, stop);
        }
        if (unknown > 0) AmqpLog.DeadLettersUnknown(log, unknown, system);
    }
}
