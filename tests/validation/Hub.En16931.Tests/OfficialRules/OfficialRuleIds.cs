using Hub.En16931.Rules;

namespace Hub.En16931.Tests.OfficialRules;

public class OfficialRuleIds
{
    [Theory]
    [InlineData(InvoiceSyntax.UblInvoice, "ubl")]
    [InlineData(InvoiceSyntax.CrossIndustryInvoice, "cii")]
    public void are_all_implemented_or_listed_as_silent_with_a_reason(InvoiceSyntax syntax, string file)
    {
        var implemented = RuleSets.En16931.SelectMany(set => set.RulesFor(syntax)).Select(rule => rule.Id).Where(IsOfficial);
        string[] ours = [.. implemented, .. SilentRules.Of(syntax).Select(rule => rule.Id)];
        var official = Committed(file).Keys;

        official.Except(ours).ShouldBeEmpty("missing");
        ours.Except(official).ShouldBeEmpty("unknown");
    }

    [Theory]
    [InlineData(InvoiceSyntax.UblInvoice, "ubl")]
    [InlineData(InvoiceSyntax.CrossIndustryInvoice, "cii")]
    public void have_the_official_severity(InvoiceSyntax syntax, string file)
    {
        var official = Committed(file);
        foreach (var rule in RuleSets.En16931.SelectMany(set => set.RulesFor(syntax)).Where(rule => IsOfficial(rule.Id)))
        {
            rule.Severity.ToString().ToLowerInvariant().ShouldBe(official[rule.Id], rule.Id);
        }
    }

    [Theory]
    [InlineData("ubl")]
    [InlineData("cii")]
    public void are_those_of_the_official_artefacts(string file)
    {
        var artefact = SharedRules.Find($"en16931-{file}.jsonl");
        Assert.SkipWhen(artefact is null, "The official rules are not there: set HUB_SHARED to the folder that holds rules/.");

        Committed(file).ShouldBe(SharedRules.Read(artefact), ignoreOrder: true);
    }

    [Fact]
    public void that_are_silent_have_a_reason()
    {
        SilentRules.Ubl.Concat(SilentRules.Cii).ShouldAllBe(rule => rule.Reason.Length > 40);
    }

    private static bool IsOfficial(string id) =>
        !id.StartsWith("STRUCT-", StringComparison.Ordinal) && !id.StartsWith("XML-", StringComparison.Ordinal);

    private static Dictionary<string, string> Committed(string file) => Resource.Read($"OfficialRules.{file}.txt")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' '))
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
}
