using Hub.Outbox;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.OperateSystems;

/// <summary>Changes what is set for a system, in the store and in this process's memory.</summary>
internal sealed class SystemSettingsStore(GroupCommit<RoutingContext> commit, SystemSettingsCache cache)
{
    /// <summary>Makes a change that may be made twice.</summary>
    public async Task<SystemSettings> ChangeAsync(string system, Action<SystemSettings> change, CancellationToken stop)
    {
        SystemSettings changed;
        try
        {
            changed = await TryChangeAsync(system, change, stop);
        }
        catch (Exception cause) when (UniqueIndex.Refused(cause))
        {
            // Another process made the system's first row in between.
            changed = await TryChangeAsync(system, change, stop);
        }
        await cache.RefreshAsync(stop);
        return changed;
    }

    private Task<SystemSettings> TryChangeAsync(string system, Action<SystemSettings> change, CancellationToken stop) => commit.RunAsync(
        async (db, _, token) =>
        {
            var row = await db.SystemSettings.SingleOrDefaultAsync(settings => settings.SystemId == system, token);
            if (row is null) db.SystemSettings.Add(row = new SystemSettings { SystemId = system });
            change(row);
            await db.SaveChangesAsync(token);
            return row;
        },
        stop);
}
