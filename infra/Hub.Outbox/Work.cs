namespace Hub.Outbox;

/// <summary>One piece of work that waits for the next transaction, and the promise made to its caller.</summary>
internal abstract class Work<TContext>
    where TContext : ServiceContext
{
    public Outgoing Outgoing { get; private set; } = new();

    public string? TraceParent { get; } = System.Diagnostics.Activity.Current?.Id;

    /// <summary>Does the work within the open transaction. It may be done again in a transaction of its own when a neighbour failed.</summary>
    public Task RunAsync(TContext db, CancellationToken stop)
    {
        Outgoing = new Outgoing();
        return DoAsync(db, stop);
    }

    public abstract void Succeed();

    public abstract void Fail(Exception cause);

    protected abstract Task DoAsync(TContext db, CancellationToken stop);
}
