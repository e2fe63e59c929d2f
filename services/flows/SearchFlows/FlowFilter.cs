using Hub.Flows.Contract;
using Hub.TellFlows;

namespace Hub.Flows.SearchFlows;

/// <summary>Whether a flow is what is searched. Pure.</summary>
internal static class FlowFilter
{
    public static bool Matches(this SearchFlowFilters where, Flow flow) =>
        !(flow.UpdatedAt <= where.UpdatedAfter)
        && !(flow.UpdatedAt >= where.UpdatedBefore)
        && IsOneOf(where.ProcessingRule, flow.ProcessingRule)
        && IsOneOf(where.FlowType, flow.FlowType)
        && IsOneOf(where.FlowDirection, flow.FlowDirection)
        && (where.TrackingId is null || where.TrackingId == flow.TrackingId)
        && (where.AckStatus is null || where.AckStatus == flow.Acknowledgement.Status);

    private static bool IsOneOf<T>(IReadOnlyList<T>? wanted, T value) => wanted is null or { Count: 0 } || wanted.Contains(value);
}
