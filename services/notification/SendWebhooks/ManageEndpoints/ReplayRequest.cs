namespace Hub.Notification.SendWebhooks.ManageEndpoints;

/// <summary>What to send once more: one event, a stretch of the journal, or what was given up.</summary>
/// <param name="Event">The event's id.</param>
/// <param name="After">The place in the journal to begin behind.</param>
/// <param name="Until">The last place; left out: the journal's end of now.</param>
/// <param name="Failures">True: messages whose attempts were used up.</param>
internal sealed record ReplayRequest(Guid? Event = null, string? After = null, string? Until = null, bool Failures = false);
