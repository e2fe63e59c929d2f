using Hub.Routing.KeepDirectory;
using Hub.Routing.Storage;

namespace Hub.Routing.Amqp;

/// <summary>Work that goes on for each system that the directory serves by AMQP: begun when the directory names it, also while the process runs, and ended with the process.</summary>
internal abstract class SystemFollower(BrokerConnection broker, DirectoryCache directory) : IHostedService, IDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Task> running = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource stopping = new();

    /// <summary>The connection of all this work; it ends with the process.</summary>
    protected BrokerConnection Broker => broker;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        directory.OnChange(snapshot => Follow(snapshot.AmqpSystems));
        Follow(directory.Current.AmqpSystems);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        Task[] ending;
        lock (gate)
        {
            stopping.Cancel();
            ending = [.. running.Values];
        }
        await Task.WhenAll(ending);
        await broker.DisposeAsync();
    }

    public void Dispose() => stopping.Dispose();

    /// <summary>The work for one system, until it is told to stop. It does not throw.</summary>
    protected abstract Task RunAsync(BackOfficeSystem system, CancellationToken stop);

    /// <summary>A system that is served another way from now on keeps its work until the next start: what its queues still hold is about invoices that it has.</summary>
    private void Follow(IEnumerable<BackOfficeSystem> systems)
    {
        lock (gate)
        {
            if (stopping.IsCancellationRequested) return;
            foreach (var system in systems.Where(system => !running.ContainsKey(system.SystemId))) running.Add(system.SystemId, RunAsync(system, stopping.Token));
        }
    }
}
