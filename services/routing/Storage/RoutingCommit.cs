using Hub.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Storage;

/// <summary>Runs decisions that depend on what they have read.</summary>
internal static class RoutingCommit
{
    private const int Attempts = 5;

    /// <summary>Runs load, decide and write in one transaction; again when another process changed what was read (several routing processes on one SQL Server).</summary>
    public static Task<TResult> RunDecisionAsync<TResult>(
        this GroupCommit<RoutingContext> commit, Func<RoutingContext, Outgoing, CancellationToken, Task<TResult>> work, CancellationToken stop) => RunAsync(() => commit.RunAsync(work, stop));

    /// <summary>The same for decisions that are made at once when they wait together.</summary>
    public static Task<TResult> RunDecisionAsync<TItem, TResult>(
        this GroupCommit<RoutingContext> commit, TItem item, JointWork<RoutingContext, TItem, TResult> work, CancellationToken stop) => RunAsync(() => commit.RunAsync(item, work, stop));

    private static async Task<TResult> RunAsync<TResult>(Func<Task<TResult>> decide)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await decide();
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                // The next round decides on what the other process has left.
            }
        }
    }
}
