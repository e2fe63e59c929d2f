using System.Globalization;

namespace Hub.Notification.SendWebhooks.ManageEndpoints;

/// <summary>What was tried. Requests in a row that were taken at once stand together.</summary>
/// <param name="Id">The attempt.</param>
/// <param name="MessageId">The <c>webhook-id</c>; null where several requests stand together.</param>
/// <param name="First">Place in the journal of the first event: its <c>sequence</c>. 0 for a ping.</param>
/// <param name="Last">Of the last.</param>
/// <param name="Events">How many events.</param>
/// <param name="Requests">In how many requests.</param>
/// <param name="Number">Which attempt at this message: 1 is the first.</param>
/// <param name="At">When (UTC); of several requests the first.</param>
/// <param name="Milliseconds">How long it took; of several the longest.</param>
/// <param name="Status">HTTP status of the answer; null when there was none.</param>
/// <param name="Error">Why it failed: <c>timeout</c>, <c>no-connection</c>, <c>status-500</c>, …; null when it was taken.</param>
/// <param name="NextAt">When it is tried again (UTC); null when it was taken or given up.</param>
internal sealed record AttemptView(
    Guid Id, Guid? MessageId, string First, string Last, int Events, int Requests, int Number, DateTimeOffset At, int Milliseconds, int? Status, string? Error, DateTimeOffset? NextAt)
{
    public static AttemptView Of(WebhookAttempt attempt) => new(
        attempt.AttemptId,
        attempt.MessageId,
        attempt.First.ToString(CultureInfo.InvariantCulture),
        attempt.Last.ToString(CultureInfo.InvariantCulture),
        attempt.Events,
        attempt.Requests,
        attempt.Number,
        attempt.At,
        attempt.Milliseconds,
        attempt.Status,
        attempt.Error,
        attempt.NextAt);
}
