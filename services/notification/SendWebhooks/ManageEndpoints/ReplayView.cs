namespace Hub.Notification.SendWebhooks.ManageEndpoints;

/// <summary>What is sent once more.</summary>
/// <param name="Messages">Messages put among the retries; null for a stretch of the journal.</param>
/// <param name="After">The stretch begins behind this place.</param>
/// <param name="Until">Its last place.</param>
internal sealed record ReplayView(int? Messages, string? After = null, string? Until = null);
