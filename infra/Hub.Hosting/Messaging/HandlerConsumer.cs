using MassTransit;
using Microsoft.Extensions.Logging;

namespace Hub.Hosting.Messaging;

/// <summary>Between the bus and a handler: tries again for about a minute (a broker or a database restarts), then lets the message go to the error queue with its cause.</summary>
internal sealed class HandlerConsumer<TMessage, THandler>(
    THandler handler, EffectTracker effects, TimeProvider clock, ILogger<HandlerConsumer<TMessage, THandler>> log) : IConsumer<TMessage>
    where TMessage : class
    where THandler : class, IMessageHandler<TMessage>
{
    private const int Attempts = 15;

    public async Task Consume(ConsumeContext<TMessage> context)
    {
        var id = context.MessageId ?? throw new InvalidOperationException($"A {typeof(TMessage).Name} came without a message id.");
        try
        {
            await TryAsync(id, context.Message, context.CancellationToken);
            effects.Done(id);
        }
        catch (Exception cause) when (effects.Failed(id, cause))
        {
            // Without a broker there is no error queue: the sender keeps the message in its outbox and has been told why.
        }
    }

    private async Task TryAsync(Guid id, TMessage message, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await handler.HandleAsync(id, message, stop);
                return;
            }
            catch (Exception cause) when (attempt < Attempts && !stop.IsCancellationRequested)
            {
                MessagingLog.HandlerFailed(log, typeof(TMessage).Name, id, attempt, cause);
                await Task.Delay(Hub.Outbox.RetryDelay.After(attempt), clock, stop);
            }
        }
    }
}
