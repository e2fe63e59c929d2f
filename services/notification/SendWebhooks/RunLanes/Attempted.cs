namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>A delivery that was tried.</summary>
internal sealed record Attempted(Delivery Delivery, DateTimeOffset At, Outcome Outcome);
