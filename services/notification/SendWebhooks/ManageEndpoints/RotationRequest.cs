namespace Hub.Notification.SendWebhooks.ManageEndpoints;

/// <summary>A new secret.</summary>
/// <param name="KeepOldHours">How long messages carry a signature of the old one too: 0 to 168, by default 24.</param>
internal sealed record RotationRequest(int KeepOldHours = 24);
