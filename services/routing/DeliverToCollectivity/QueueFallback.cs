namespace Hub.Routing.DeliverToCollectivity;

/// <summary>A process that starts without a broker serves over HTTP what an earlier run left waiting for one.</summary>
internal sealed class QueueFallback(DeliveryChannels channels, WaitingDeliveries waiting, DeliveryConfirmation confirmation, ILogger<QueueFallback> log) : BackgroundService
{
    private const int PageSize = 500;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (channels.HasQueues) return;
        foreach (var system in await waiting.SystemsAsync(stoppingToken))
        {
            while (await waiting.IdsAsync(system, PageSize, stoppingToken) is { Count: > 0 } page)
                RoutingLog.MovedToInbox(log, await confirmation.MoveToInboxAsync(page, stoppingToken));
        }
    }
}
