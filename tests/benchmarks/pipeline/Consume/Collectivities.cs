namespace Hub.Pipeline.Consume;

/// <summary>The collectivities' systems. The first of them, which get the most, may be away for a while.</summary>
/// <param name="broker">AMQP address.</param>
/// <param name="systems">Their names.</param>
/// <param name="planOf">What the system of a place does with its invoices.</param>
internal sealed class Collectivities(Uri broker, IReadOnlyList<string> systems, Func<int, ConsumePlan> planOf) : IAsyncDisposable
{
    private readonly Dictionary<int, (CancellationTokenSource Stop, Task Running)> present = [];
    private volatile int left;

    /// <summary>True when the system of a place is away or was.</summary>
    public bool HasLeft(int place) => place < left;

    /// <summary>All of them, or those that were away, begin to consume.</summary>
    public void Start()
    {
        for (var place = 0; place < systems.Count; place++)
        {
            if (!present.ContainsKey(place)) present[place] = Begin(place);
        }
    }

    /// <summary>The first ones stop consuming.</summary>
    public async Task LeaveAsync(int count)
    {
        left = count;
        for (var place = 0; place < count; place++) await EndAsync(place);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var place in present.Keys.ToList()) await EndAsync(place);
    }

    private (CancellationTokenSource Stop, Task Running) Begin(int place)
    {
        var stop = new CancellationTokenSource();
        return (stop, Task.Run(() => new Collectivity(broker, systems[place], planOf(place)).RunAsync(stop.Token)));
    }

    private async Task EndAsync(int place)
    {
        if (!present.Remove(place, out var ended)) return;
        await ended.Stop.CancelAsync();
        await ended.Running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        ended.Stop.Dispose();
    }
}
