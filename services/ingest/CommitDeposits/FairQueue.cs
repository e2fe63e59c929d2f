namespace Hub.Ingest.CommitDeposits;

/// <summary>A queue that gives what the accounts put in by turns. Its length is bounded by what each account may have on its way.</summary>
internal sealed class FairQueue<T> : IDisposable
    where T : class
{
    private readonly Lock gate = new();
    private readonly Turns turns = new();
    private readonly PriorityQueue<T, Turn> waiting = new();
    private readonly SemaphoreSlim available = new(0);
    private bool isClosed;

    /// <summary>Adds an item of an account.</summary>
    public void Add(string account, T item)
    {
        lock (gate)
        {
            if (isClosed) throw new OperationCanceledException("The service is stopping.");
            waiting.Enqueue(item, turns.Take(account, cost: 1));
        }
        available.Release();
    }

    /// <summary>The next item, as soon as there is one.</summary>
    public async Task<T> TakeAsync(CancellationToken stop)
    {
        await available.WaitAsync(stop);
        return Next();
    }

    /// <summary>The next item; null when none comes within the time.</summary>
    public async Task<T?> TakeAsync(TimeSpan within) => await available.WaitAsync(within, CancellationToken.None) ? Next() : null;

    /// <summary>Takes nothing more, and gives what still waits.</summary>
    public IReadOnlyList<T> Close()
    {
        lock (gate)
        {
            isClosed = true;
            var left = waiting.UnorderedItems.Select(pair => pair.Element).ToList();
            waiting.Clear();
            return left;
        }
    }

    public void Dispose() => available.Dispose();

    private T Next()
    {
        lock (gate)
        {
            waiting.TryDequeue(out var item, out var turn);
            turns.Begin(turn);
            if (waiting.Count == 0) turns.Rest();
            return item!;
        }
    }
}
