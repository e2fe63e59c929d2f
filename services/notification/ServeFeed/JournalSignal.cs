using System.Collections.Concurrent;

namespace Hub.Notification.ServeFeed;

/// <summary>Wakes the readers of the feed that wait. Each waits for its own account: news of one do not make all the others ask.</summary>
internal sealed class JournalSignal
{
    /// <summary>How long to wait for news at most: another process of this service may have written, and nobody signals that here.</summary>
    public static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);

    /// <summary>What an operator waits for: news of anybody.</summary>
    private const string Anybody = "";

    private readonly ConcurrentDictionary<string, TaskCompletionSource> waiting = new();

    /// <summary>The task that ends with the next news for a reader.</summary>
    public Task NextFor(EventReader reader) => NextFor(reader.IsOperator ? Anybody : reader.Account);

    /// <summary>The task that ends with the next news of an account. Take it before reading: what comes between reading and waiting is not missed.</summary>
    public Task NextFor(string account) => waiting.GetOrAdd(account, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>There is something new for these accounts.</summary>
    public void Pulse(IEnumerable<string> accounts)
    {
        foreach (var account in accounts.Append(Anybody))
        {
            if (waiting.TryRemove(account, out var news)) news.TrySetResult();
        }
    }
}
