using Microsoft.Extensions.Logging;

namespace Hub.Hosting.Messaging;

internal static partial class MessagingLog
{
    [LoggerMessage(200, LogLevel.Warning, "{Message} {Id} could not be handled (attempt {Attempt}).")]
    public static partial void HandlerFailed(ILogger log, string message, Guid id, int attempt, Exception cause);
}
