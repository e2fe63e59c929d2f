namespace Hub.En16931;

/// <summary>What to check and how much of a document to accept. Every bound ends in a finding, never in an exception.</summary>
public sealed record CheckOptions
{
    /// <summary>EN 16931, and bounds that hold any real invoice.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>Judged in this order.</summary>
    public IReadOnlyList<RuleSet> RuleSets { get; init; } = En16931.RuleSets.En16931;

    /// <summary>The schema that CII documents are held against; D16B unless told.</summary>
    public CiiRelease CiiRelease { get; init; }

    /// <summary>Bytes of a document, 256 MB unless told; at most 1 GB.</summary>
    public int MaxBytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>Elements inside elements, 256 unless told, at most 1,024; UBL needs 15.</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>Attributes of one element, 256 unless told, namespace declarations included.</summary>
    public int MaxAttributes { get; init; } = 256;

    /// <summary>Elements of a document, 20 million unless told.</summary>
    public int MaxElements { get; init; } = 20_000_000;

    /// <summary>Bytes of one text or attribute value, 128 MB unless told: an attachment (BT-125) is one text.</summary>
    public int MaxTextBytes { get; init; } = 128 * 1024 * 1024;

    /// <summary>Findings kept for one document, 10,000 unless told.</summary>
    public int MaxFindings { get; init; } = 10_000;
}
