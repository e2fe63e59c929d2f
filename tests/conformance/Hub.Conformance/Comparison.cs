using Hub.En16931;

namespace Hub.Conformance;

/// <summary>The engine's verdict on one document beside the official one. Rules are "id flag", as both must agree.</summary>
public sealed record Comparison
{
    private const string OwnXml = "XML-";
    private const string OwnStructure = "STRUCT-";

    /// <summary>The official side.</summary>
    public required OfficialVerdict Official { get; init; }

    /// <summary>The engine's side: rule to count, our own families left out.</summary>
    public required IReadOnlyDictionary<string, int> Ours { get; init; }

    /// <summary>Official rule to count.</summary>
    public required IReadOnlyDictionary<string, int> Theirs { get; init; }

    /// <summary>Whether the engine could read it.</summary>
    public required bool WellFormed { get; init; }

    /// <summary>Whether the engine found its structure valid.</summary>
    public required bool StructureValid { get; init; }

    /// <summary>The engine's own structure and XML findings, readable.</summary>
    public required IReadOnlyList<string> StructureFindings { get; init; }

    /// <summary>True when structure was asked and the answers differ.</summary>
    public bool StructureDiffers => Official.XsdValid is { } expected && expected != StructureValid;

    /// <summary>True when one says well-formed and the other does not.</summary>
    public bool WellFormedDiffers => Official.WellFormed != WellFormed;

    /// <summary>Rules that officially fired and did not here.</summary>
    public IEnumerable<string> Missed => Official.HasRules ? Theirs.Keys.Where(rule => !Ours.ContainsKey(rule)) : [];

    /// <summary>Rules that fired here and not officially.</summary>
    public IEnumerable<string> Extra => Official.HasRules ? Ours.Keys.Where(rule => !Theirs.ContainsKey(rule)) : [];

    /// <summary>Rules that fired on both sides, with different counts.</summary>
    public IEnumerable<string> Miscounted => Official.HasRules ? Theirs.Keys.Where(rule => Ours.TryGetValue(rule, out var count) && count != Theirs[rule]) : [];

    /// <summary>Judges one document of the corpus.</summary>
    public static Comparison Of(string corpus, OfficialVerdict official, ComparedRules rules)
    {
        var options = new CheckOptions { RuleSets = rules.RuleSets };
        var verdict = InvoiceCheck.Judge(File.ReadAllBytes(Path.Combine(corpus, official.Path)), options);
        return new Comparison
        {
            Official = official,
            WellFormed = verdict.IsWellFormed,
            StructureValid = verdict.IsStructureValid,
            Theirs = official.Rules.GroupBy(rule => $"{rule.Id} {FlagOf(rule)}").ToDictionary(rules => rules.Key, rules => rules.Sum(rule => rule.Count)),
            Ours = verdict.Findings.Where(finding => !IsOwn(finding.Rule))
                .CountBy(finding => $"{finding.Rule} {(finding.Severity == Severity.Fatal ? "fatal" : "warning")}").ToDictionary(),
            StructureFindings = [.. verdict.Findings.Where(finding => IsOwn(finding.Rule))
                .Select(finding => $"{finding.Line}:{finding.Column} {finding.Rule} {finding.XPath} {finding.English}")],
        };
    }

    /// <summary>One official rule has no flag: without one, an error is fatal.</summary>
    private static string FlagOf(OfficialRule rule) => rule.Flag.Length == 0 ? "fatal" : rule.Flag;

    private static bool IsOwn(string rule) =>
        rule.StartsWith(OwnXml, StringComparison.Ordinal) || rule.StartsWith(OwnStructure, StringComparison.Ordinal);
}
