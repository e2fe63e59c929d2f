namespace Hub.Routing.Storage;

/// <summary>Something of the store that is kept in memory: read before the process takes its first message, when it was changed here, and every few seconds for what another process changed.</summary>
internal abstract class RefreshedCache(TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan LookInterval = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim reading = new(1, 1);

    /// <summary>Reads what has changed since it was read last.</summary>
    public async Task RefreshAsync(CancellationToken stop)
    {
        await reading.WaitAsync(stop);
        try
        {
            if (!await ReadAsync(stop)) return;
        }
        finally
        {
            reading.Release();
        }
        Tell();
    }

    /// <inheritdoc />
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await RefreshAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        reading.Dispose();
        base.Dispose();
    }

    /// <summary>Reads it; never called twice at once.</summary>
    /// <returns>False when nobody needs to be told.</returns>
    protected abstract Task<bool> ReadAsync(CancellationToken stop);

    /// <summary>Tells whoever waits for a change.</summary>
    protected abstract void Tell();

    /// <summary>Logs that it could not be read; it is tried again.</summary>
    protected abstract void Complain(Exception cause);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookInterval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RefreshAsync(stoppingToken);
            }
            catch (Exception cause) when (!stoppingToken.IsCancellationRequested)
            {
                Complain(cause);
            }
        }
    }
}
