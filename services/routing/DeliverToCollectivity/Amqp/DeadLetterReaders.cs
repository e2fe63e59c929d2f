using Hub.Routing.Amqp;
using Hub.Routing.KeepDirectory;
using Hub.Routing.OperateSystems;
using Hub.Routing.Storage;

namespace Hub.Routing.DeliverToCollectivity.Amqp;

/// <summary>One reader of dead letters for each system that the directory serves by AMQP: begun when the directory names it, also while the process runs.</summary>
internal sealed class DeadLetterReaders(
    BrokerConnection broker, DirectoryCache directory, DeadLetterDesk desk, SystemSettingsCache settings, TimeProvider clock, ILogger<DeadLetterReaders> log) : IHostedService, IDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Task> readers = new(StringComparer.Ordinal);
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
            running = [.. readers.Values];
        }
        await Task.WhenAll(running);
        await broker.DisposeAsync();
    }

    public void Dispose() => stopping.Dispose();

    private void Follow(IEnumerable<BackOfficeSystem> systems)
    {
        lock (gate)
        {
            if (stopping.IsCancellationRequested) return;
            foreach (var system in systems.Where(system => !readers.ContainsKey(system.SystemId)))
                readers.Add(system.SystemId, new DeadLetterReader(system.SystemId, broker, desk, settings, clock, log).RunAsync(stopping.Token));
        }
    }
}
