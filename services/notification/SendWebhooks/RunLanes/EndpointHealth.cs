namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>What is known of the way to an endpoint. A circuit breaker that is kept in the store: every process sees the same.</summary>
/// <param name="Failures">Requests that failed since the last that did not.</param>
/// <param name="Probes">Of these, made while the endpoint was known to be down.</param>
/// <param name="FailingSince">The first of them.</param>
/// <param name="PausedUntil">Nothing is sent before; null while the endpoint is well.</param>
/// <param name="DisabledBecause">Why nothing more is sent; null while it is.</param>
internal sealed record EndpointHealth(int Failures, int Probes, DateTimeOffset? FailingSince, DateTimeOffset? PausedUntil, string? DisabledBecause)
{
    /// <summary>Failures in a row after which the cursor stands still and single requests find out whether the endpoint is back.</summary>
    public const int Threshold = 3;

    public static EndpointHealth Well { get; } = new(0, 0, null, null, null);

    /// <summary>True when one request is made to find out whether it is back.</summary>
    public bool IsDown => PausedUntil is not null;

    public static EndpointHealth Of(WebhookEndpoint endpoint) =>
        new(endpoint.Failures, endpoint.Probes, endpoint.FailingSince, endpoint.PausedUntil, endpoint.DisabledBecause);

    /// <summary>What is known after some requests.</summary>
    public EndpointHealth After(IEnumerable<Attempted> attempts, DateTimeOffset now, double jitter) =>
        attempts.Where(attempt => !attempt.Outcome.IsNothing).Aggregate(this, (health, attempt) => attempt.IsTelling || health.IsDown ? health.After(attempt.Outcome, now, jitter) : health);

    private EndpointHealth After(Outcome outcome, DateTimeOffset now, double jitter)
    {
        if (outcome.IsTaken) return DisabledBecause is null ? Well : this;
        var since = FailingSince ?? now;
        var (failures, probes) = (Failures + 1, IsDown ? Probes + 1 : 0);
        var reason = DisabledBecause ?? ReasonToStop(outcome, now - since, probes);
        return new EndpointHealth(failures, probes, since, Pause(outcome, failures, probes, now, jitter), reason);
    }

    private static string? ReasonToStop(Outcome outcome, TimeSpan failingFor, int probes)
    {
        if (outcome.IsGone) return DisabledReason.Gone;
        return probes > 0 && failingFor >= RetrySchedule.Patience ? DisabledReason.Failing : null;
    }

    private DateTimeOffset? Pause(Outcome outcome, int failures, int probes, DateTimeOffset now, double jitter)
    {
        var wish = outcome.RetryAfter is { } wanted ? now + (wanted < RetrySchedule.LongestWish ? wanted : RetrySchedule.LongestWish) : (DateTimeOffset?)null;
        var own = IsDown || failures >= Threshold ? now + RetrySchedule.Endless(probes + 1, jitter) : (DateTimeOffset?)null;
        return own is null || wish > own ? wish : own;
    }
}
