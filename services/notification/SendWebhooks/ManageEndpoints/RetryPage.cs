namespace Hub.Notification.SendWebhooks.ManageEndpoints;

/// <summary>Messages that an endpoint has not taken.</summary>
/// <param name="Retries">In the order of their ids.</param>
/// <param name="Next">Pass it as <c>after</c> for the next page; null on the last.</param>
internal sealed record RetryPage(IReadOnlyList<RetryView> Retries, Guid? Next);
