namespace Hub.Outbox;

/// <summary>One piece of work that waits for the next transaction, and the promise made to its caller.</summary>
internal abstract class Work<TContext>
    where TContext : ServiceContext
{
    public Outgoing Outgoing { get; private set; } = new();

    public string? TraceParent { get; } = System.Diagnostics.Activity.Current?.Id;

    /// <summary>Pieces of one transaction that have the same are done as one.</summary>
    public virtual object Joint => this;

    /// <summary>Does the work within the open transaction, with all pieces that it is joint with, itself the first. It may be done again in a transaction of its own when a neighbour failed.</summary>
    public Task RunAsync(TContext db, IReadOnlyList<Work<TContext>> pieces, CancellationToken stop)
    {
        foreach (var piece in pieces) piece.Outgoing = new Outgoing();
        return DoAsync(db, pieces, stop);
    }

    public abstract void Succeed();

    public abstract void Fail(Exception cause);

    protected abstract Task DoAsync(TContext db, IReadOnlyList<Work<TContext>> pieces, CancellationToken stop);
}
