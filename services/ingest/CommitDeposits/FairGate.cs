namespace Hub.Ingest.CommitDeposits;

/// <summary>Lets a few do their work at once; the accounts that wait get the places by turns.</summary>
internal sealed class FairGate(int places)
{
    private readonly Lock gate = new();
    private readonly Turns turns = new();
    private readonly PriorityQueue<TaskCompletionSource, Turn> waiting = new();
    private int free = places;

    /// <summary>Does work of an account when its turn has come.</summary>
    /// <param name="account">Whose work it is.</param>
    /// <param name="cost">How many documents it has.</param>
    /// <param name="work">The work.</param>
    /// <param name="stop">Gives up waiting.</param>
    public async Task<TResult> RunAsync<TResult>(string account, int cost, Func<Task<TResult>> work, CancellationToken stop)
    {
        await EnterAsync(account, cost, stop);
        try
        {
            return await work();
        }
        finally
        {
            Leave();
        }
    }

    private async Task EnterAsync(string account, int cost, CancellationToken stop)
    {
        var place = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            var turn = turns.Take(account, cost);
            if (free > 0) Begin(place, turn);
            else waiting.Enqueue(place, turn);
        }
        await using var giveUp = stop.Register(() => place.TrySetCanceled(stop));
        await place.Task;
    }

    private void Begin(TaskCompletionSource place, Turn turn)
    {
        // One that has given up takes no place.
        if (!place.TrySetResult()) return;
        free--;
        turns.Begin(turn);
    }

    private void Leave()
    {
        lock (gate)
        {
            free++;
            while (free > 0 && waiting.TryDequeue(out var place, out var turn)) Begin(place, turn);
            if (waiting.Count == 0) turns.Rest();
        }
    }
}
