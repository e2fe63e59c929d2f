using Hub.TellFlows;

namespace Hub.Flows.Storage;

/// <summary>What a caller said of a flow that it submitted. An invoice's verdict is the journal's; that of a life-cycle message is here, with its bytes.</summary>
internal sealed record SubmittedFlow
{
    public const int TrackingIdLength = 64;
    public const int NameLength = 255;

    /// <summary>Of an invoice: the invoice's id.</summary>
    public required Guid FlowId { get; init; }

    public required string Account { get; init; }

    public string? TrackingId { get; init; }

    public required string Name { get; init; }

    public required string Syntax { get; init; }

    public string? Profile { get; init; }

    public string? ProcessingRule { get; init; }

    /// <summary>SHA-256 of the file, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    public required bool IsLifeCycle { get; init; }

    /// <summary>Of a life-cycle message: what the hub says of it, as JSON.</summary>
    public string? Acknowledgement { get; init; }

    /// <summary>Of a life-cycle message: its bytes.</summary>
    public byte[]? Content { get; init; }

    /// <summary>What was said of it.</summary>
    public FlowNote Note => new()
    {
        TrackingId = TrackingId,
        Name = Name,
        Syntax = Enum.Parse<FlowSyntax>(Syntax),
        Profile = Profile is null ? null : Enum.Parse<FlowProfile>(Profile),
        ProcessingRule = ProcessingRule is null ? null : Enum.Parse<ProcessingRule>(ProcessingRule),
    };
}
