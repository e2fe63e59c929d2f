namespace Hub.Flows.Contract;

/// <summary>The answer to a submission.</summary>
internal sealed record FullFlowInfo : FlowInfo
{
    /// <summary>The flow's id here.</summary>
    public required string FlowId { get; init; }

    /// <summary>From when on it is durable (UTC).</summary>
    public required DateTimeOffset SubmittedAt { get; init; }
}
