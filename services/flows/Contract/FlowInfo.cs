using Hub.TellFlows;

namespace Hub.Flows.Contract;

/// <summary>What a caller says of the file that it submits.</summary>
internal record FlowInfo
{
    /// <summary>The caller's own id, up to 64 characters; need not be unique.</summary>
    public string? TrackingId { get; init; }

    /// <summary>Name of the file, up to 255 characters.</summary>
    public string? Name { get; init; }

    /// <summary>Regime; the hub takes B2G when it is absent.</summary>
    public ProcessingRule? ProcessingRule { get; init; }

    /// <summary>Syntax of the file.</summary>
    public FlowSyntax? FlowSyntax { get; init; }

    /// <summary>Profile of the file.</summary>
    public FlowProfile? FlowProfile { get; init; }

    /// <summary>SHA-256 of the file, 64 hexadecimal digits; compared when it is given.</summary>
    public string? Sha256 { get; init; }
}
