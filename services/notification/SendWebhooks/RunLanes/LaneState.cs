namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>An endpoint and the process that works for it.</summary>
internal sealed record LaneState(Guid EndpointId, Guid? Holder, DateTimeOffset? HeldUntil);
