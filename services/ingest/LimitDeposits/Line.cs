namespace Hub.Ingest.LimitDeposits;

/// <summary>What waits somewhere between the sender and validation.</summary>
/// <param name="Waiting">Messages that wait.</param>
/// <param name="Stalled">For how long none of them has moved on.</param>
/// <param name="PerSecond">How many moved on in a second, when last they moved; null when that was never measured.</param>
internal readonly record struct Line(long Waiting, TimeSpan Stalled, double? PerSecond)
{
    // So few hold nobody up, and a message that nobody can take must not close the door before it is set aside.
    private const int Few = 16;

    /// <summary>How late whatever joins the line now will be at least: the time it has stood still, and the time it takes when it moves.</summary>
    public TimeSpan Age => Waiting <= Few ? TimeSpan.Zero : Stalled + (PerSecond is { } rate ? TimeSpan.FromSeconds(Math.Min(Waiting / rate, int.MaxValue)) : TimeSpan.Zero);
}
