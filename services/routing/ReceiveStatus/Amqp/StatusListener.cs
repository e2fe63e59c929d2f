using Hub.Outbox;
using Hub.Routing.Amqp;
using Hub.Routing.OperateSystems;
using Hub.Routing.Storage;

namespace Hub.Routing.ReceiveStatus.Amqp;

/// <summary>Reads one system's status queue for as long as the directory serves the system by AMQP. Whose word a status is, the system's owner says.</summary>
internal sealed class StatusListener(BackOfficeSystem system, BrokerConnection broker, StatusReceiver receiver, SystemSettingsCache settings, TimeProvider clock, ILogger log)
{
    private const int SlowestStep = 10;

    /// <summary>Reads until it is stopped.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        await Task.Yield();
        var judge = new StatusJudge(system.Account, receiver, clock, log);
        for (var attempt = 0; !stop.IsCancellationRequested; attempt++)
        {
            var before = clock.GetTimestamp();
            var fault = await SubscribeAsync(judge, stop);
            if (stop.IsCancellationRequested) return;
            if (clock.GetElapsedTime(before) > TimeSpan.FromSeconds(30)) attempt = 0;
            var delay = RetryDelay.After(Math.Min(attempt, SlowestStep));
            AmqpLog.ListenerFailed(log, system.SystemId, delay, fault);
            await Task.Delay(delay, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<Exception> SubscribeAsync(StatusJudge judge, CancellationToken stop)
    {
        try
        {
            await using var subscription = await StatusSubscription.OpenAsync(system.SystemId, settings.Of(system.SystemId).OrderedBySupplier, broker, stop);
            await subscription.ReadAllAsync(judge, stop);
            throw new InvalidOperationException("A subscription ends with its fault only.");
        }
        catch (Exception fault)
        {
            return fault;
        }
    }
}
