using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.OperateSystems;

/// <summary>Keeps in memory what people have set for the systems. A change made here counts at once, one made in another process within seconds.</summary>
internal sealed class SystemSettingsCache(IDbContextFactory<RoutingContext> contexts, TimeProvider clock, ILogger<SystemSettingsCache> log) : RefreshedCache(clock)
{
    private volatile IReadOnlyDictionary<string, SystemSettings> current = new Dictionary<string, SystemSettings>();
    private volatile TaskCompletionSource read = NewSignal();

    /// <summary>The settings of a system; the defaults when nobody has set any.</summary>
    public SystemSettings Of(string system) => current.GetValueOrDefault(system) ?? new SystemSettings { SystemId = system };

    /// <summary>True while nothing may be delivered to a system.</summary>
    public bool IsPaused(string system) => Of(system).PausedSince is not null;

    /// <summary>The systems that are paused.</summary>
    public IReadOnlyList<string> Paused => [.. current.Values.Where(settings => settings.PausedSince is not null).Select(settings => settings.SystemId)];

    /// <summary>Waits for as long as a system is paused.</summary>
    public async Task WhilePausedAsync(string system, CancellationToken stop)
    {
        while (true)
        {
            // The signal first: a change that comes in between is then not missed.
            var next = read.Task;
            if (!IsPaused(system)) return;
            await next.WaitAsync(stop);
        }
    }

    protected override async Task<bool> ReadAsync(CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        current = await db.SystemSettings.AsNoTracking().ToDictionaryAsync(row => row.SystemId, StringComparer.Ordinal, stop);
        return true;
    }

    protected override void Tell() => Interlocked.Exchange(ref read, NewSignal()).TrySetResult();

    protected override void Complain(Exception cause) => RoutingLog.SettingsNotRead(log, cause);

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
