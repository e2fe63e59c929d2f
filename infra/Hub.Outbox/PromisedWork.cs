namespace Hub.Outbox;

/// <summary>Work whose caller waits for a result, and gets it once the transaction is durable.</summary>
internal abstract class PromisedWork<TContext, TResult> : Work<TContext>
    where TContext : ServiceContext
{
    private readonly TaskCompletionSource<TResult> promise = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<TResult> Promise => promise.Task;

    /// <summary>What the work found when it was last done.</summary>
    protected TResult? Result { get; set; }

    public override void Succeed() => promise.TrySetResult(Result!);

    public override void Fail(Exception cause) => promise.TrySetException(cause);
}
