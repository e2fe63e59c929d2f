namespace Hub.Notification.ServeFeed;

/// <summary>The first step of an invoice after its deposit.</summary>
/// <param name="EventId">Its event.</param>
/// <param name="Status">Life-cycle status.</param>
/// <param name="RecordedAt">When the journal recorded it (UTC).</param>
internal sealed record EventOutcome(Guid EventId, int Status, DateTimeOffset RecordedAt);
