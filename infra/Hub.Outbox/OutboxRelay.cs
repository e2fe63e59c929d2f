using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Hub.Outbox;

/// <summary>Sends what was committed, several at once, until each is confirmed. After a crash it begins with what the writer found in the table.</summary>
internal sealed class OutboxRelay<TContext>(
    IDbContextFactory<TContext> contexts,
    OutboxQueue<TContext> queue,
    IMessagePublisher publisher,
    OutboxShelf shelf,
    MessageCodec codec,
    IOptions<OutboxOptions> options,
    TimeProvider clock,
    ILogger<OutboxRelay<TContext>> log) : BackgroundService
    where TContext : ServiceContext
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        await Task.WhenAll(Enumerable.Range(0, options.Value.InFlight).Select(_ => SendAllAsync(stoppingToken)));
    }

    private async Task SendAllAsync(CancellationToken stop)
    {
        await foreach (var pending in queue.Pending.ReadAllAsync(stop))
        {
            OutgoingMessage? message = null;
            try
            {
                message = pending.Message ?? await ReadAsync(pending.RowId, stop);
                if (message is not null) await SendAsync(message, stop);
                queue.Sent(pending);
            }
            catch (Exception cause) when (!stop.IsCancellationRequested)
            {
                if (message is not null && publisher.WaitsForEffect && pending.Attempts + 1 >= options.Value.MostAttempts) SetAside(pending, message, cause);
                else Postpone(pending, cause, stop);
            }
        }
    }

    private async Task SendAsync(OutgoingMessage message, CancellationToken stop)
    {
        var started = Stopwatch.GetTimestamp();
        using var activity = OutboxTelemetry.Source.StartActivity("outbox send", ActivityKind.Producer, message.TraceParent);
        await publisher.PublishAsync(message, stop);
        OutboxTelemetry.Delay.Record(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    private async Task<OutgoingMessage?> ReadAsync(long rowId, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var row = await db.Outbox.AsNoTracking().SingleOrDefaultAsync(row => row.Id == rowId, stop);
        return row is null ? null : new OutgoingMessage(row.MessageId, MessageCodec.Decode(row.Body, codec.TypeOf(row.Type)), row.Body, row.TraceParent);
    }

    /// <summary>Frees the place for the next message: a message that nobody can take must not hold up the others.</summary>
    private void Postpone(PendingMessage pending, Exception cause, CancellationToken stop)
    {
        OutboxTelemetry.Failures.Add(1);
        var delay = RetryDelay.After(pending.Attempts);
        OutboxLog.PublishFailed(log, pending.RowId, pending.Attempts + 1, delay, cause);
        _ = EnqueueLaterAsync(pending with { Attempts = pending.Attempts + 1 }, delay, stop);
    }

    private void SetAside(PendingMessage pending, OutgoingMessage message, Exception cause)
    {
        OutboxTelemetry.Failures.Add(1);
        OutboxLog.SetAside(log, message.Id, pending.RowId, pending.Attempts + 1, cause);
        queue.Release(pending);
        var (contract, root) = (message.Message.GetType().FullName!, cause.GetBaseException());
        shelf.Put(new ShelvedMessage(message.Id, contract, clock.GetUtcNow(), root.Message, root.GetType().FullName!, () => queue.Enqueue(new PendingMessage(pending.RowId, null))));
    }

    private async Task EnqueueLaterAsync(PendingMessage pending, TimeSpan delay, CancellationToken stop)
    {
        await Task.Delay(delay, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        queue.Enqueue(pending);
    }
}
