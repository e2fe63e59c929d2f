using Hub.En16931;

namespace Hub.Conformance;

/// <summary>Rule sets of the engine and the official verdicts they must equal.</summary>
/// <param name="Name">What the command line calls them.</param>
/// <param name="RuleSets">Judged by these and no others.</param>
/// <param name="Column">The property of verdicts-fr.jsonl.gz that holds the official list; null for that of verdicts.jsonl.</param>
public sealed record ComparedRules(string Name, IReadOnlyList<RuleSet> RuleSets, string? Column = null)
{
    /// <summary>EN 16931, compared unless told otherwise.</summary>
    public static ComparedRules En16931 { get; } = new("en16931", Hub.En16931.RuleSets.En16931);

    /// <summary>The French rules of flow 2.</summary>
    public static ComparedRules BrFr { get; } = new("br-fr", [Hub.En16931.RuleSets.BrFr], "brfr");

    /// <summary>The French profile EXTENDED-CTC-FR, which judges in place of EN 16931.</summary>
    public static ComparedRules ExtendedCtcFr { get; } = new("extended-ctc-fr", [Hub.En16931.RuleSets.ExtendedCtcFr], "extctcfr");

    /// <summary>Everything that can be compared.</summary>
    public static IReadOnlyList<ComparedRules> All { get; } = [En16931, BrFr, ExtendedCtcFr];

    /// <summary>The documents that have a verdict, with the official list of these rules.</summary>
    public IEnumerable<OfficialVerdict> Read(string corpus) =>
        Column is null ? SharedCorpus.Read(corpus) : FrenchVerdicts.Read(corpus, Column);
}
