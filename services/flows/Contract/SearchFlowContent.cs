using Hub.TellFlows;

namespace Hub.Flows.Contract;

/// <summary>A page of flows, by <c>updatedAt</c>.</summary>
/// <param name="Limit">At most so many.</param>
/// <param name="Filters">What was searched.</param>
/// <param name="Results">The flows.</param>
/// <param name="NextCursor">Pass it as <c>cursor</c>; null when there is no more.</param>
internal sealed record SearchFlowContent(int Limit, SearchFlowFilters Filters, IReadOnlyList<Flow> Results, string? NextCursor);
