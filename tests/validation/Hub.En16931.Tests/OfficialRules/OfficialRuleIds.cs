using Hub.En16931.Rules;

namespace Hub.En16931.Tests.OfficialRules;

public class OfficialRuleIds
{
    /// <summary>An official artefact, as its file is called, and the engine's rules for it.</summary>
    private static readonly Dictionary<string, (IReadOnlyList<RuleSet> Sets, InvoiceSyntax Syntax, IReadOnlyList<SilentRule> Silent)> Artefacts = new()
    {
        ["en16931-ubl"] = (RuleSets.En16931, InvoiceSyntax.UblInvoice, SilentRules.Ubl),
        ["en16931-cii"] = (RuleSets.En16931, InvoiceSyntax.CrossIndustryInvoice, SilentRules.Cii),
        ["br-fr-ubl"] = ([RuleSets.BrFr], InvoiceSyntax.UblInvoice, En16931.French.BrFr.V1_4_0.SilentBrFrRules.Ubl),
        ["br-fr-cii"] = ([RuleSets.BrFr], InvoiceSyntax.CrossIndustryInvoice, En16931.French.BrFr.V1_4_0.SilentBrFrRules.Cii),
    };

    public static TheoryData<string> Names => [.. Artefacts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void are_all_implemented_or_listed_as_silent_with_a_reason(string artefact)
    {
        string[] ours = [.. Implemented(artefact).Select(rule => rule.Id), .. Artefacts[artefact].Silent.Select(rule => rule.Id)];
        var official = Committed(artefact).Keys;

        official.Except(ours).ShouldBeEmpty("missing");
        ours.Except(official).ShouldBeEmpty("unknown");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void have_the_official_severity(string artefact)
    {
        var official = Committed(artefact);
        foreach (var rule in Implemented(artefact))
        {
            rule.Severity.ToString().ToLowerInvariant().ShouldBe(official[rule.Id], rule.Id);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void are_those_of_the_official_artefacts(string artefact)
    {
        var rules = SharedRules.Find($"{artefact}.jsonl");
        Assert.SkipWhen(rules is null, "The official rules are not there: set HUB_SHARED to the folder that holds rules/.");

        Committed(artefact).ShouldBe(SharedRules.Read(rules), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void that_are_silent_have_a_reason(string artefact)
    {
        Artefacts[artefact].Silent.ShouldNotBeEmpty();
        Artefacts[artefact].Silent.ShouldAllBe(rule => rule.Reason.Length > 40);
    }

    private static IEnumerable<Rule> Implemented(string artefact) =>
        Artefacts[artefact].Sets.SelectMany(set => set.RulesFor(Artefacts[artefact].Syntax)).Where(rule => IsOfficial(rule.Id));

    private static bool IsOfficial(string id) =>
        !id.StartsWith("STRUCT-", StringComparison.Ordinal) && !id.StartsWith("XML-", StringComparison.Ordinal);

    private static Dictionary<string, string> Committed(string artefact) => Resource.Read($"OfficialRules.{artefact}.txt")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' '))
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
}
