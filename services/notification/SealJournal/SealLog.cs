namespace Hub.Notification.SealJournal;

internal static partial class SealLog
{
    [LoggerMessage(500, LogLevel.Error, "The head of the journal could not be signed; it is tried again in a minute.")]
    public static partial void NotSealed(ILogger log, Exception cause);
}
