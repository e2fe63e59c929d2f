namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>An event, where it stands.</summary>
internal sealed record JournalPlace(long Sequence, Guid EventId);
