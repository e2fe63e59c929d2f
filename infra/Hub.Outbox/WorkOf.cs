namespace Hub.Outbox;

/// <summary>Work with a result.</summary>
internal sealed class WorkOf<TContext, TResult>(Func<TContext, Outgoing, CancellationToken, Task<TResult>> work) : Work<TContext>
    where TContext : ServiceContext
{
    private readonly TaskCompletionSource<TResult> promise = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TResult? result;

    public Task<TResult> Promise => promise.Task;

    public override void Succeed() => promise.TrySetResult(result!);

    public override void Fail(Exception cause) => promise.TrySetException(cause);

    protected override async Task DoAsync(TContext db, IReadOnlyList<Work<TContext>> pieces, CancellationToken stop) => result = await work(db, Outgoing, stop);
}
