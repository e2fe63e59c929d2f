using System.Collections.Immutable;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.KeepDirectory;

/// <summary>Keeps the directory and the routing rules in memory and reads what has changed when an import has ended or rules were uploaded, here or in another process.</summary>
internal sealed class DirectoryCache(IDbContextFactory<RoutingContext> contexts, TimeProvider clock, ILogger<DirectoryCache> log) : RefreshedCache(clock)
{
    private ImmutableList<Action<DirectorySnapshot>> callbacks = [];

    /// <summary>The directory of now. Loaded before the process takes its first message.</summary>
    public DirectorySnapshot Current { get; private set; } = DirectorySnapshot.Empty;

    /// <summary>Calls back after each change of <see cref="Current"/>. The callback must return at once and not throw.</summary>
    public void OnChange(Action<DirectorySnapshot> callback) => ImmutableInterlocked.Update(ref callbacks, list => list.Add(callback));

    protected override async Task<bool> ReadAsync(CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var next = await DirectoryReader.ReadAsync(db, Current, stop);
        if (next == Current) return false;
        Current = next;
        return true;
    }

    protected override void Tell()
    {
        RoutingLog.DirectoryRead(log, Current.Organisations.Count, Current.Version);
        foreach (var callback in callbacks) callback(Current);
    }

    protected override void Complain(Exception cause) => RoutingLog.DirectoryNotRead(log, cause);
}
