using Hub.Routing.Amqp;
using Hub.Routing.KeepDirectory;
using Hub.Routing.OperateSystems;
using Hub.Routing.Storage;

namespace Hub.Routing.ReceiveStatus.Amqp;

/// <summary>One listener for each system that the directory serves by AMQP: begun when the directory names it, also while the process runs.</summary>
internal sealed class StatusListeners(BrokerConnection broker, DirectoryCache directory, StatusReceiver receiver, SystemSettingsCache settings, TimeProvider clock, ILogger<StatusListeners> log) : IHostedService, IDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Task> listeners = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource stopping = new();

    public Task StartAsync(CancellationToken cancellationToken)
    {
        directory.OnChange(snapshot => Follow(snapshot.AmqpSystems));
        Follow(directory.Current.AmqpSystems);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        Task[] running;
        lock (gate)
        {
            stopping.Cancel();
            running = [.. listeners.Values];
        }
        await Task.WhenAll(running);
        await broker.DisposeAsync();
    }

    public void Dispose() => stopping.Dispose();

    /// <summary>A system that is served another way from now on keeps its listener until the next start: what it still sends is about invoices that it has.</summary>
    private void Follow(IEnumerable<BackOfficeSystem> systems)
    {
        lock (gate)
        {
            if (stopping.IsCancellationRequested) return;
            foreach (var system in systems.Where(system => !listeners.ContainsKey(system.SystemId)))
                listeners.Add(system.SystemId, new StatusListener(system, broker, receiver, settings, clock, log).RunAsync(stopping.Token));
        }
    }
}
