namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>What a turn leaves in the store.</summary>
/// <param name="Cursor">The endpoint's cursor.</param>
/// <param name="Health">What is known of the endpoint.</param>
/// <param name="IsBack">True when the endpoint was down and took something: its retries need not wait any longer.</param>
/// <param name="Replay">The replay that went on, with its new cursor.</param>
/// <param name="Taken">Retries that are over.</param>
/// <param name="Retries">Messages to try again, or given up.</param>
/// <param name="Attempts">The log.</param>
internal sealed record TurnRecord(
    long Cursor,
    EndpointHealth Health,
    bool IsBack,
    WebhookReplay? Replay,
    IReadOnlyList<Guid> Taken,
    IReadOnlyList<WebhookRetry> Retries,
    IReadOnlyList<WebhookAttempt> Attempts)
{
    /// <summary>Sums up a turn.</summary>
    /// <param name="endpoint">The endpoint as it was before.</param>
    /// <param name="plan">What was to be done.</param>
    /// <param name="attempts">What was done.</param>
    /// <param name="cursor">The cursor before.</param>
    /// <param name="now">The instant of the record.</param>
    /// <param name="jitter">Gives 0 to 1.</param>
    public static TurnRecord Of(WebhookEndpoint endpoint, TurnPlan plan, IReadOnlyList<Attempted> attempts, long cursor, DateTimeOffset now, Func<double> jitter)
    {
        var before = EndpointHealth.Of(endpoint);
        var health = before.After(attempts, now, jitter());
        var retries = attempts.Where(attempt => !attempt.Outcome.IsTaken).Select(attempt => RetryOf(endpoint, attempt, now, jitter())).ToDictionary(retry => retry.MessageId);
        return new TurnRecord(
            plan.CursorAfter(attempts, cursor),
            health,
            before.IsDown && !health.IsDown,
            ReplayAfter(plan, attempts),
            [.. attempts.Where(attempt => attempt.Outcome.IsTaken && attempt.Delivery.Source == DeliverySource.Retries).Select(attempt => attempt.Delivery.MessageId)],
            [.. retries.Values],
            AttemptLog.Of(endpoint.EndpointId, attempts, retries));
    }

    private static WebhookRetry RetryOf(WebhookEndpoint endpoint, Attempted attempt, DateTimeOffset now, double jitter)
    {
        var made = attempt.Delivery.Attempts + 1;
        return new WebhookRetry
        {
            EndpointId = endpoint.EndpointId,
            MessageId = attempt.Delivery.MessageId,
            Places = attempt.Delivery.PlacesAsText,
            Attempts = made,
            NextAt = Next(made, attempt.Outcome.RetryAfter, now, jitter),
            LastAt = attempt.At,
        };
    }

    /// <summary>By the schedule, or later when the receiver asks for it.</summary>
    private static DateTimeOffset? Next(int made, TimeSpan? wish, DateTimeOffset now, double jitter)
    {
        if (RetrySchedule.After(made, jitter) is not { } delay) return null;
        var wanted = wish < RetrySchedule.LongestWish ? wish.Value : RetrySchedule.LongestWish;
        return now + (wish is not null && wanted > delay ? wanted : delay);
    }

    private static WebhookReplay? ReplayAfter(TurnPlan plan, IReadOnlyList<Attempted> attempts) => plan.Replay is not { } replay ? null : new WebhookReplay
    {
        ReplayId = replay.ReplayId, EndpointId = replay.EndpointId, Cursor = plan.ReplayAfter(attempts), Until = replay.Until,
    };
}
