using System.Collections.Immutable;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.KeepDirectory;

/// <summary>Keeps the directory and the routing rules in memory and reads what has changed when an import has ended or rules were uploaded, here or in another process.</summary>
internal sealed class DirectoryCache(IDbContextFactory<RoutingContext> contexts, TimeProvider clock, ILogger<DirectoryCache> log) : BackgroundService
{
    private static readonly TimeSpan LookInterval = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim reading = new(1, 1);
    private ImmutableList<Action<DirectorySnapshot>> callbacks = [];

    /// <summary>The directory of now. Loaded before the process takes its first message.</summary>
    public DirectorySnapshot Current { get; private set; } = DirectorySnapshot.Empty;

    /// <summary>Calls back after each change of <see cref="Current"/>. The callback must return at once and not throw.</summary>
    public void OnChange(Action<DirectorySnapshot> callback) => ImmutableInterlocked.Update(ref callbacks, list => list.Add(callback));

    /// <summary>Reads what has changed since it was read last.</summary>
    public async Task RefreshAsync(CancellationToken stop)
    {
        await reading.WaitAsync(stop);
        try
        {
            await using var db = await contexts.CreateDbContextAsync(stop);
            var next = await DirectoryReader.ReadAsync(db, Current, stop);
            if (next == Current) return;
            Current = next;
        }
        finally
        {
            reading.Release();
        }
        RoutingLog.DirectoryRead(log, Current.Organisations.Count, Current.Version);
        foreach (var callback in callbacks) callback(Current);
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
                RoutingLog.DirectoryNotRead(log, cause);
            }
        }
    }
}
