namespace Hub.Flows.Contract;

/// <summary>A search.</summary>
internal sealed record SearchFlowParams
{
    /// <summary>1 to 100; 25 when absent.</summary>
    public int? Limit { get; init; }

    /// <summary><c>nextCursor</c> of the answer before.</summary>
    public string? Cursor { get; init; }

    /// <summary>What is searched.</summary>
    public SearchFlowFilters? Where { get; init; }
}
