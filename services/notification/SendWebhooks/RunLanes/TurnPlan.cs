namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>What a lane does in one turn.</summary>
/// <param name="Deliveries">The requests, in their order.</param>
/// <param name="End">The place up to which the journal was looked through.</param>
/// <param name="IsFull">True when there may be more behind it.</param>
/// <param name="Replay">The replay that is under way.</param>
/// <param name="ReplayEnd">The place up to which it was looked through.</param>
internal sealed record TurnPlan(IReadOnlyList<Delivery> Deliveries, long End, bool IsFull, WebhookReplay? Replay, long ReplayEnd)
{
    /// <summary>The cursor after the turn: behind the last event that was tried, or at the end when all were.</summary>
    public long CursorAfter(IReadOnlyList<Attempted> attempts, long before) => After(attempts, DeliverySource.Journal, before, End);

    /// <summary>The same of the replay.</summary>
    public long ReplayAfter(IReadOnlyList<Attempted> attempts) => Replay is null ? 0 : After(attempts, DeliverySource.Replay, Replay.Cursor, ReplayEnd);

    private long After(IReadOnlyList<Attempted> attempts, DeliverySource source, long before, long end)
    {
        var tried = attempts.Where(attempt => attempt.Delivery.Source == source).Select(attempt => attempt.Delivery).ToList();
        if (tried.Count == Deliveries.Count(delivery => delivery.Source == source)) return Math.Max(before, end);
        return tried.Count == 0 ? before : tried[^1].Last;
    }
}
