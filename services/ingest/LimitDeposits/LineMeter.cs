namespace Hub.Ingest.LimitDeposits;

/// <summary>Measures a line by looking at it from time to time. Its speed is learnt while it is busy: an empty line does not show how fast it could be.</summary>
internal sealed class LineMeter(DateTimeOffset since)
{
    // Of each look, in the mean of the last few.
    private const double Weight = 0.2;

    private DateTimeOffset movedAt = since;
    private DateTimeOffset lookedAt = since;
    private long waitingBefore;
    private long? passedBefore;
    private double? perSecond;

    /// <summary>Looks at the line.</summary>
    /// <param name="now">The instant of the look.</param>
    /// <param name="waiting">How many wait.</param>
    /// <param name="passed">How many have moved on, ever.</param>
    public Line Look(DateTimeOffset now, long waiting, long passed)
    {
        var moved = passed - (passedBefore ?? passed);
        if (moved > 0 && waitingBefore > 0 && waiting > 0) Learn(moved / Math.Max(0.001, (now - lookedAt).TotalSeconds));
        if (moved > 0 || waiting == 0) movedAt = now;
        (lookedAt, waitingBefore, passedBefore) = (now, waiting, passed);
        return new Line(waiting, now - movedAt, perSecond);
    }

    private void Learn(double speed) => perSecond = perSecond is { } known ? known + ((speed - known) * Weight) : speed;
}
