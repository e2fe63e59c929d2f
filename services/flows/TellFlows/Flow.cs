namespace Hub.TellFlows;

/// <summary>A flow as it is told.</summary>
internal sealed record Flow
{
    /// <summary>An invoice's id, a life-cycle event's, or that of a message submitted here.</summary>
    public required string FlowId { get; init; }

    /// <summary>When the hub took it, or had it for the caller (UTC).</summary>
    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>When its acknowledgement came (UTC).</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>The caller's own id, if it gave one.</summary>
    public string? TrackingId { get; init; }

    /// <summary>Name of the file.</summary>
    public required string Name { get; init; }

    /// <summary>Regime.</summary>
    public required ProcessingRule ProcessingRule { get; init; }

    /// <summary>"Input" when the caller said it, else "Computed".</summary>
    public required string ProcessingRuleSource { get; init; }

    /// <summary>Syntax of the file.</summary>
    public required FlowSyntax FlowSyntax { get; init; }

    /// <summary>Profile, as the caller said it.</summary>
    public required FlowProfile FlowProfile { get; init; }

    /// <summary>What it is.</summary>
    public required FlowType FlowType { get; init; }

    /// <summary>Which way it goes.</summary>
    public required FlowDirection FlowDirection { get; init; }

    /// <summary>What the hub says of it.</summary>
    public required Acknowledgement Acknowledgement { get; init; }

    public const string Input = "Input";
    public const string Computed = "Computed";
}
