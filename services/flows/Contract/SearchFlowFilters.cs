using Hub.TellFlows;

namespace Hub.Flows.Contract;

/// <summary>What is searched: all that is given must hold; of a list, one.</summary>
internal sealed record SearchFlowFilters
{
    /// <summary>Updated later than this.</summary>
    public DateTimeOffset? UpdatedAfter { get; init; }

    /// <summary>Updated before this.</summary>
    public DateTimeOffset? UpdatedBefore { get; init; }

    /// <summary>One of these regimes.</summary>
    public IReadOnlyList<ProcessingRule>? ProcessingRule { get; init; }

    /// <summary>One of these types.</summary>
    public IReadOnlyList<FlowType>? FlowType { get; init; }

    /// <summary>One of these ways.</summary>
    public IReadOnlyList<FlowDirection>? FlowDirection { get; init; }

    /// <summary>The caller's own id.</summary>
    public string? TrackingId { get; init; }

    /// <summary>What the hub says of it.</summary>
    public FlowAckStatus? AckStatus { get; init; }

    /// <summary>True when nothing is asked: the standard wants one criterion at least.</summary>
    public bool IsEmpty() => UpdatedAfter is null && UpdatedBefore is null && ProcessingRule is null && FlowType is null && FlowDirection is null && TrackingId is null && AckStatus is null;
}
