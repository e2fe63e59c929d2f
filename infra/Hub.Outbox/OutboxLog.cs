using Microsoft.Extensions.Logging;

namespace Hub.Outbox;

internal static partial class OutboxLog
{
    [LoggerMessage(100, LogLevel.Warning, "A transaction of {Count} pieces of work failed; each is tried alone.")]
    public static partial void GroupFailed(ILogger log, int count, Exception cause);

    [LoggerMessage(101, LogLevel.Warning, "Outbox row {RowId} could not be sent (attempt {Attempt}); it is tried again in {Delay}.")]
    public static partial void PublishFailed(ILogger log, long rowId, int attempt, TimeSpan delay, Exception cause);

    [LoggerMessage(103, LogLevel.Error, "Message {MessageId} of outbox row {RowId} took effect in none of {Attempts} attempts and is set aside: it is tried again by an operator's hand or at the next start.")]
    public static partial void SetAside(ILogger log, Guid messageId, long rowId, int attempts, Exception cause);

    [LoggerMessage(102, LogLevel.Information, "{Count} outbox rows of an earlier run are sent now.")]
    public static partial void Resuming(ILogger log, int count);
}
