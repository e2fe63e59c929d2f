using Hub.Routing.Amqp;
using Hub.Routing.KeepDirectory;

namespace Hub.Routing.ReceiveStatus.Amqp;

/// <summary>One listener for each account that the directory serves by AMQP: begun when the directory names it, also while the process runs.</summary>
internal sealed class StatusListeners(BrokerConnection broker, DirectoryCache directory, StatusReceiver receiver, TimeProvider clock, ILogger<StatusListeners> log) : IHostedService, IDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Task> listeners = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource stopping = new();

    public Task StartAsync(CancellationToken cancellationToken)
    {
        directory.OnChange(snapshot => Follow(snapshot.AmqpAccounts));
        Follow(directory.Current.AmqpAccounts);
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

    /// <summary>An account that leaves the directory keeps its listener until the next start: what its system still sends is about invoices that it has.</summary>
    private void Follow(IReadOnlySet<string> accounts)
    {
        lock (gate)
        {
            if (stopping.IsCancellationRequested) return;
            foreach (var account in accounts.Where(account => !listeners.ContainsKey(account))) listeners.Add(account, new StatusListener(account, broker, receiver, clock, log).RunAsync(stopping.Token));
        }
    }
}
