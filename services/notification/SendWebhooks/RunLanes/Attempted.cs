namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>A delivery that was tried.</summary>
internal sealed record Attempted(Delivery Delivery, DateTimeOffset At, Outcome Outcome)
{
    /// <summary>True when it speaks of the endpoint and not only of the message: one that was refused before and is refused again says nothing of the others.</summary>
    public bool IsTelling => !Outcome.IsNothing && (Delivery.Attempts == 0 || Outcome.Status is null || Outcome.IsTaken || Outcome.IsGone || Outcome.RetryAfter is not null);
}
