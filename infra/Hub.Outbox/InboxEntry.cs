namespace Hub.Outbox;

/// <summary>A message that took effect in this store. Its key is what makes a second delivery harmless.</summary>
public sealed class InboxEntry
{
    /// <summary>The message's id.</summary>
    public required Guid MessageId { get; init; }

    /// <summary>The instant of its effect (UTC).</summary>
    public required DateTimeOffset At { get; init; }
}
