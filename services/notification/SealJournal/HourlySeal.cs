namespace Hub.Notification.SealJournal;

/// <summary>Looks each minute whether a head is due: a process that is restarted often would never see a whole hour.</summary>
internal sealed class HourlySeal(HeadSealer sealer, TimeProvider clock, ILogger<HourlySeal> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await sealer.SealIfDueAsync(stoppingToken);
            }
            catch (Exception cause) when (!stoppingToken.IsCancellationRequested)
            {
                SealLog.NotSealed(log, cause);
            }
        }
    }
}
