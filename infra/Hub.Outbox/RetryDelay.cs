namespace Hub.Outbox;

/// <summary>How long to wait before the next attempt: quickly at first (a broker restarts), then ever more rarely (a message that nobody can take).</summary>
public static class RetryDelay
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>0.2 s, doubled with each attempt, 5 s at most for the first dozen, then 5 minutes.</summary>
    /// <param name="attempts">Attempts that failed before this one.</param>
    public static TimeSpan After(int attempts) => attempts switch
    {
        >= 24 => Longest,
        >= 5 => TimeSpan.FromSeconds(5),
        _ => TimeSpan.FromMilliseconds(200 * (1 << attempts)),
    };
}
