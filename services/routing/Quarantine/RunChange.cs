using Hub.Routing.Storage;

namespace Hub.Routing.Quarantine;

/// <summary>A change of a retry's state that an operator may ask for.</summary>
/// <param name="Act">What the journal calls it.</param>
/// <param name="From">The states in which it is allowed.</param>
/// <param name="To">The state after it.</param>
internal sealed record RunChange(string Act, IReadOnlyList<RetryRunState> From, RetryRunState To)
{
    public static readonly RunChange Pause = new("retry-paused", [RetryRunState.Running], RetryRunState.Paused);
    public static readonly RunChange Resume = new("retry-resumed", [RetryRunState.Paused], RetryRunState.Running);
    public static readonly RunChange Cancel = new("retry-cancelled", [RetryRunState.Running, RetryRunState.Paused], RetryRunState.Cancelled);
}
