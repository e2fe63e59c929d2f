namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>An endpoint, for whom it is, and the process that works for it.</summary>
internal sealed record LaneState(Guid EndpointId, string Account, string Role, Guid? Holder, DateTimeOffset? HeldUntil)
{
    public EventReader Reader => new(Account, Role);
}
