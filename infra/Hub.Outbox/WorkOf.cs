namespace Hub.Outbox;

/// <summary>Work with a result.</summary>
internal sealed class WorkOf<TContext, TResult>(Func<TContext, Outgoing, CancellationToken, Task<TResult>> work) : PromisedWork<TContext, TResult>
    where TContext : ServiceContext
{
    public override async Task RunAsync(TContext db, IReadOnlyList<Work<TContext>> pieces, CancellationToken stop) => Result = await work(db, Outgoing, stop);
}
