using Hub.TellFlows;

namespace Hub.Flows;

/// <summary>What the service logs: ids, never contents.</summary>
internal static partial class FlowsLog
{
    [LoggerMessage(1, LogLevel.Information, "Flow {FlowId} of {Account} was taken as {Syntax}, request {RequestId}")]
    public static partial void Taken(ILogger log, Guid flowId, string account, string syntax, Guid? requestId);

    [LoggerMessage(2, LogLevel.Information, "Life-cycle message {FlowId} of {Account}: {Outcome}, request {RequestId}")]
    public static partial void Judged(ILogger log, Guid flowId, string account, FlowAckStatus outcome, Guid? requestId);
}
