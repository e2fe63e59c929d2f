namespace Hub.Conformance;

/// <summary>One line of verdicts.jsonl: what the official validator and schema said of a document.</summary>
public sealed record OfficialVerdict
{
    /// <summary>Relative to the corpus.</summary>
    public required string Path { get; init; }

    /// <summary>"ubl-invoice", "ubl-creditnote" or "cii".</summary>
    public required string Syntax { get; init; }

    /// <summary>False when the official parser refused it.</summary>
    public required bool WellFormed { get; init; }

    /// <summary>"valid", "warnings", "invalid", "judged", "engineError" (there is no list to compare) or "notWellFormed".</summary>
    public required string Verdict { get; init; }

    /// <summary>Null where the schema was not asked.</summary>
    public bool? XsdValid { get; init; }

    /// <summary>The first thing the schema found.</summary>
    public string? XsdFirst { get; init; }

    /// <summary>Fired rules with their counts.</summary>
    public IReadOnlyList<OfficialRule> Rules { get; init; } = [];

    /// <summary>True when the official engine gave a list of rules.</summary>
    public bool HasRules => WellFormed && Verdict != "engineError";
}
