namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>When a message that was not taken is tried again: eleven attempts over three days.</summary>
internal static class RetrySchedule
{
    /// <summary>The longest that a receiver's <c>Retry-After</c> is heeded.</summary>
    public static readonly TimeSpan LongestWish = TimeSpan.FromHours(24);

    /// <summary>How long an endpoint may take nothing before it is disabled.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(72);

    private static readonly TimeSpan[] Delays =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(5),
        TimeSpan.FromHours(8), TimeSpan.FromHours(12), TimeSpan.FromHours(20), TimeSpan.FromHours(24),
    ];

    /// <summary>Attempts that a message gets.</summary>
    public static int Attempts => Delays.Length + 1;

    /// <summary>The delay after so many attempts that failed, give or take a tenth, so that what failed together does not come back together; null when there is no further attempt.</summary>
    /// <param name="failed">Attempts made.</param>
    /// <param name="jitter">0 to 1.</param>
    public static TimeSpan? After(int failed, double jitter) => failed < Attempts ? Delays[failed - 1] * (0.9 + 0.2 * jitter) : null;

    /// <summary>The same where there is no end: the last delay again and again.</summary>
    public static TimeSpan Endless(int failed, double jitter) => After(Math.Min(failed, Delays.Length), jitter)!.Value;
}
