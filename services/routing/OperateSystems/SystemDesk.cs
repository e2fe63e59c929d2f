using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.Storage;

namespace Hub.Routing.OperateSystems;

/// <summary>Pauses and resumes a system's delivery, sets its order and how much a message carries. Repeating any of it is harmless.</summary>
internal sealed class SystemDesk(SystemSettingsStore settings, DeliveryChannels channels, TimeProvider clock, ILogger<SystemDesk> log)
{
    /// <summary>From the answer on nothing is put in the system's queue by this process, and nothing of it is leased by any; other processes stop to fill the queue within five seconds.</summary>
    public async Task PauseAsync(BackOfficeSystem system, string by, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await settings.ChangeAsync(
            system.SystemId,
            row =>
            {
                if (row.PausedSince is not null) return;
                row.PausedSince = now;
                row.PausedBy = by;
            },
            stop);
        RoutingLog.Paused(log, system.SystemId, by);
    }

    public async Task ResumeAsync(BackOfficeSystem system, string by, CancellationToken stop)
    {
        await settings.ChangeAsync(system.SystemId, row => (row.PausedSince, row.PausedBy) = (null, null), stop);
        RoutingLog.Resumed(log, system.SystemId, by);
        channels.LookAgain(system);
    }

    public Task OrderAsync(BackOfficeSystem system, bool bySupplier, CancellationToken stop) => settings.ChangeAsync(system.SystemId, row => row.OrderedBySupplier = bySupplier, stop);

    /// <summary>Holds for the messages that are put in the queue from now on; other processes follow within five seconds.</summary>
    public Task BatchAsync(BackOfficeSystem system, int perMessage, CancellationToken stop) => settings.ChangeAsync(system.SystemId, row => row.InvoicesPerMessage = perMessage, stop);
}
