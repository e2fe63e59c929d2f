namespace Hub.Notification.SendWebhooks.ManageEndpoints;

/// <summary>Attempts, the latest first.</summary>
/// <param name="Attempts">The attempts.</param>
/// <param name="Next">Pass it as <c>before</c> for the next page; null on the last.</param>
internal sealed record AttemptPage(IReadOnlyList<AttemptView> Attempts, Guid? Next);
