namespace Hub.Contracts;

/// <summary>What a check found in a document: what, where, and how to mend it.</summary>
public sealed record Finding
{
    /// <summary>The official rule id ("BR-CO-10", "UBL-CR-001") or one of the hub's own ("XML-DTD", "STRUCT-ORDER", "PDF-ENCRYPTED").</summary>
    public required string Rule { get; init; }

    /// <summary>"fatal" or "warning": what it weighs here, whatever the rule's own flag.</summary>
    public required string Severity { get; init; }

    /// <summary>Id of the rule set it comes from ("EN16931", "BR-FR-CPRO"); null for what is asked of any document (form, schema, file).</summary>
    public string? RuleSet { get; init; }

    /// <summary>Version of that rule set ("1.3.16").</summary>
    public string? RuleSetVersion { get; init; }

    /// <summary>The business terms and groups concerned ("BT-106", "BG-22"); empty when the rule is about syntax alone.</summary>
    public required IReadOnlyList<string> Terms { get; init; }

    /// <summary>Where in the document: an XPath with positions; null when the document has no readable tree.</summary>
    public string? XPath { get; init; }

    /// <summary>Line in the XML, from 1; 0 when unknown.</summary>
    public int Line { get; init; }

    /// <summary>Column in the XML, from 1; 0 when unknown.</summary>
    public int Column { get; init; }

    /// <summary>The value found, shortened to 200 characters.</summary>
    public string? Found { get; init; }

    /// <summary>The value expected, where one can be computed.</summary>
    public string? Expected { get; init; }

    /// <summary>What to do, in French.</summary>
    public required string French { get; init; }

    /// <summary>What to do, in English.</summary>
    public required string English { get; init; }
}
