namespace Hub.Access.KeepKeys;

/// <summary>Makes sure at the start that there is a key, then follows rotations made by other processes and lets old keys go.</summary>
internal sealed class KeyUpkeep(SigningKeys keys, TimeProvider clock, ILogger<KeyUpkeep> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        keys.Refresh();
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                keys.Refresh();
            }
            catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
            {
                AccessLog.KeysNotRefreshed(log, cause);
            }
        }
    }
}
