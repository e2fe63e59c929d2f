namespace Hub.Routing.Amqp;

internal static partial class AmqpLog
{
    [LoggerMessage(450, LogLevel.Warning, "Deliveries to {System} stopped and are tried again in {Delay}.")]
    public static partial void LaneFailed(ILogger log, string system, TimeSpan delay, Exception cause);

    [LoggerMessage(451, LogLevel.Warning, "{Count} confirmed deliveries could not be recorded; tried again in {Delay}.")]
    public static partial void NotRecorded(ILogger log, int count, TimeSpan delay, Exception cause);

    [LoggerMessage(452, LogLevel.Error, "The document of invoice {Invoice} cannot be read; its delivery carries a link instead.")]
    public static partial void DocumentUnreadable(ILogger log, Guid invoice, Exception? cause);

    [LoggerMessage(453, LogLevel.Warning, "The waiting deliveries could not be read; tried again in {Delay}.")]
    public static partial void NotResumed(ILogger log, TimeSpan delay, Exception cause);

    [LoggerMessage(462, LogLevel.Warning, "The waiting deliveries that this process holds could not be let go of; another one gets them when their time is over.")]
    public static partial void NotReleased(ILogger log, Exception cause);

    [LoggerMessage(454, LogLevel.Warning, "The dead letters of {System} are not read for now; tried again in {Delay}.")]
    public static partial void DeadLettersNotRead(ILogger log, string system, TimeSpan delay, Exception cause);

    [LoggerMessage(455, LogLevel.Warning, "{Count} dead letters of {System} were no deliveries to it, or not any more: dropped.")]
    public static partial void DeadLettersUnknown(ILogger log, int count, string system);

    [LoggerMessage(460, LogLevel.Warning, "Statuses of {System} are not read for now; tried again in {Delay}.")]
    public static partial void ListenerFailed(ILogger log, string system, TimeSpan delay, Exception cause);

    [LoggerMessage(461, LogLevel.Warning, "{Count} statuses of {Account} could not be judged (attempt {Attempt}).")]
    public static partial void NotJudged(ILogger log, int count, string account, int attempt, Exception cause);
}
