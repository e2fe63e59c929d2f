using Hub.Routing.Amqp;
using Hub.Routing.KeepDirectory;
using Hub.Routing.OperateSystems;
using Hub.Routing.Storage;

namespace Hub.Routing.ReceiveStatus.Amqp;

/// <summary>One listener for statuses for each system that the directory serves by AMQP.</summary>
internal sealed class StatusListeners(
    BrokerConnection broker, DirectoryCache directory, StatusReceiver receiver, SystemSettingsCache settings, TimeProvider clock, ILogger<StatusListeners> log) : SystemFollower(broker, directory)
{
    protected override Task RunAsync(BackOfficeSystem system, CancellationToken stop) => new StatusListener(system, Broker, receiver, settings, clock, log).RunAsync(stop);
}
