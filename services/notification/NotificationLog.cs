namespace Hub.Notification;

/// <summary>Everything that notification logs: ids and counts, never an event.</summary>
internal static partial class NotificationLog
{
    [LoggerMessage(600, LogLevel.Warning, "The webhooks of endpoint {Endpoint} stand still; the lane tries again.")]
    public static partial void LaneFailed(ILogger log, Guid endpoint, Exception cause);

    [LoggerMessage(601, LogLevel.Warning, "The share of webhook endpoints could not be looked through; the lanes that run go on.")]
    public static partial void LanesStandStill(ILogger log, Exception cause);

    [LoggerMessage(610, LogLevel.Warning, "The mail digests stand still; the next round tries again.")]
    public static partial void MailsStandStill(ILogger log, Exception cause);

    [LoggerMessage(611, LogLevel.Warning, "The mail digest of account {Account} could not be sent (attempt {Attempt}); it is tried again.")]
    public static partial void MailNotSent(ILogger log, string account, int attempt, Exception cause);
}
