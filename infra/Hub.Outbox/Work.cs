using System.Diagnostics;

namespace Hub.Outbox;

/// <summary>One piece of work that waits for the next transaction, and the promise made to its caller.</summary>
internal abstract class Work<TContext>
    where TContext : ServiceContext
{
    private readonly string? traceParent = Activity.Current?.Id;

    public Outgoing Outgoing { get; private set; } = new();

    /// <summary>Pieces of one transaction that have the same are done as one.</summary>
    public virtual object Joint => this;

    /// <summary>Begins this piece's part of its caller's trace; what it sends goes on from there. It may begin again in a transaction of its own when a neighbour failed.</summary>
    public Activity? Begin()
    {
        // The parent is the caller's activity, or none: never a neighbour's.
        Activity.Current = null;
        var activity = OutboxTelemetry.Source.StartActivity("store work", ActivityKind.Internal, traceParent);
        Outgoing = new Outgoing(activity?.Id);
        return activity;
    }

    /// <summary>Does the work within the open transaction, with all pieces that it is joint with, itself the first.</summary>
    public abstract Task RunAsync(TContext db, IReadOnlyList<Work<TContext>> pieces, CancellationToken stop);

    public abstract void Succeed();

    public abstract void Fail(Exception cause);
}
