using System.Collections.Concurrent;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Wakes the long polls of an account when something comes into its inbox. A waiting poll holds no thread and no connection.</summary>
internal sealed class InboxSignal
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> waiting = new(StringComparer.Ordinal);

    /// <summary>Ends at the next <see cref="Wake"/>. Take it before looking into the inbox: what comes in between is then not missed.</summary>
    public Task NextAsync(string account) => waiting.GetOrAdd(account, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>True while a poll of the account waits, or one has waited since the last <see cref="Wake"/>.</summary>
    public bool IsAwaited(string account) => waiting.ContainsKey(account);

    public void Wake(string account)
    {
        if (waiting.TryRemove(account, out var signal)) signal.TrySetResult();
    }
}
