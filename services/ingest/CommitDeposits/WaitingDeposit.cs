using System.Diagnostics;

namespace Hub.Ingest.CommitDeposits;

/// <summary>A single document that waits for its batch, and the promise made to its sender.</summary>
internal sealed class WaitingDeposit(PreparedDeposit deposit)
{
    private readonly TaskCompletionSource<DepositOutcome> promise = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public PreparedDeposit Deposit => deposit;

    /// <summary>The request that waits.</summary>
    public ActivityContext Trace { get; } = Activity.Current?.Context ?? default;

    public Task<DepositOutcome> Outcome => promise.Task;

    public void Succeed(DepositOutcome outcome) => promise.TrySetResult(outcome);

    public void Fail(Exception cause) => promise.TrySetException(cause);
}
