using Hub.Routing.Amqp;
using Hub.Routing.KeepDirectory;
using Hub.Routing.OperateSystems;
using Hub.Routing.Storage;

namespace Hub.Routing.DeliverToCollectivity.Amqp;

/// <summary>One reader of dead letters for each system that the directory serves by AMQP.</summary>
internal sealed class DeadLetterReaders(
    BrokerConnection broker, DirectoryCache directory, DeadLetterDesk desk, SystemSettingsCache settings, TimeProvider clock, ILogger<DeadLetterReaders> log) : SystemFollower(broker, directory)
{
    protected override Task RunAsync(BackOfficeSystem system, CancellationToken stop) => new DeadLetterReader(system.SystemId, Broker, desk, settings, clock, log).RunAsync(stop);
}
