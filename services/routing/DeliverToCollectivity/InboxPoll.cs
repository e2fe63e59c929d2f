using Hub.Routing.KeepDirectory;
using Hub.Routing.Storage;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Waits for deliveries without a thread or a connection: a signal from this process ends the wait at once, a look at the table now and then sees leases that ended and other processes.</summary>
internal sealed class InboxPoll(InboxLeases leases, DirectoryCache directory, InboxSignal signal, IHostApplicationLifetime lifetime, TimeProvider clock)
{
    private static readonly TimeSpan LookInterval = TimeSpan.FromSeconds(2);

    /// <summary>Leases what is there, or what comes within the time asked for; nothing when the time is over or the process stops.</summary>
    public async Task<IReadOnlyList<Delivery>> RunAsync(string account, LeaseRequest request, CancellationToken stop)
    {
        var deadline = clock.GetUtcNow().AddSeconds(request.WaitSeconds);
        while (true)
        {
            var next = signal.NextAsync(account);
            IReadOnlyList<string> systems = request.System is { } one ? [one] : directory.Current.SystemsOf(account);
            if (await leases.HasAnyAsync(account, systems, stop) && await TakeAsync(account, systems, request, stop) is { Count: > 0 } taken) return taken;
            var left = deadline - clock.GetUtcNow();
            if (left <= TimeSpan.Zero || lifetime.ApplicationStopping.IsCancellationRequested) return [];
            await WaitAsync(next, left < LookInterval ? left : LookInterval, stop);
        }
    }

    private Task<IReadOnlyList<Delivery>> TakeAsync(string account, IReadOnlyList<string> systems, LeaseRequest request, CancellationToken stop) =>
        leases.TakeAsync(account, systems, request.Max, TimeSpan.FromSeconds(request.LeaseSeconds), stop);

    private async Task WaitAsync(Task next, TimeSpan time, CancellationToken stop)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop, lifetime.ApplicationStopping);
        await next.WaitAsync(time, clock, end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.ThrowIfCancellationRequested();
    }
}
