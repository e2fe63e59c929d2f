namespace Hub.Cdar.Model;

/// <summary>One reason of a status.</summary>
public sealed record CdarDetail
{
    /// <summary>MDT-113.</summary>
    public string? ReasonCode { get; init; }

    /// <summary>MDT-114.</summary>
    public string? Reason { get; init; }

    /// <summary>MDT-121: what the other side is asked to do.</summary>
    public string? ActionCode { get; init; }

    /// <summary>MDT-122.</summary>
    public string? Action { get; init; }

    /// <summary>MDT-124-2: from 1.</summary>
    public int? Sequence { get; init; }

    /// <summary>MDT-126: free comments.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>MDG-43: amounts and data.</summary>
    public IReadOnlyList<CdarCharacteristic> Characteristics { get; init; } = [];
}
