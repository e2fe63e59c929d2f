using Hub.En16931.French.ExtendedCtcFr.V1_4_0;
using Hub.En16931.Tests.OfficialRules;

namespace Hub.En16931.Tests.French.ExtendedCtcFr;

public class The_official_rules
{
    [Theory]
    [InlineData(InvoiceSyntax.UblInvoice, "ubl")]
    [InlineData(InvoiceSyntax.CrossIndustryInvoice, "cii")]
    public void Are_all_implemented_or_listed_as_silent_with_a_reason(InvoiceSyntax syntax, string file)
    {
        string[] ours = [.. Implemented(syntax).Select(rule => rule.Id), .. ProfileSilentRules.Of(syntax).Select(rule => rule.Id)];
        var official = Committed(file).Keys;

        official.Except(ours).ShouldBeEmpty("missing");
        ours.Except(official).ShouldBeEmpty("unknown");
        ProfileSilentRules.Of(syntax).ShouldAllBe(rule => rule.Reason.Length > 40);
    }

    [Theory]
    [InlineData(InvoiceSyntax.UblInvoice, "ubl")]
    [InlineData(InvoiceSyntax.CrossIndustryInvoice, "cii")]
    public void Have_the_official_severity(InvoiceSyntax syntax, string file)
    {
        var official = Committed(file);
        foreach (var rule in Implemented(syntax))
        {
            rule.Severity.ToString().ToLowerInvariant().ShouldBe(official[rule.Id], rule.Id);
        }
    }

    [Theory]
    [InlineData("ubl")]
    [InlineData("cii")]
    public void Are_those_that_FNFE_publishes(string file)
    {
        var artefact = SharedRules.Find($"extended-ctc-fr-{file}.jsonl");
        Assert.SkipWhen(artefact is null, "The official rules are not there: set HUB_SHARED to the folder that holds rules/.");

        Committed(file).ShouldBe(SharedRules.Read(artefact), ignoreOrder: true);
    }

    [Theory]
    [InlineData(InvoiceSyntax.UblInvoice)]
    [InlineData(InvoiceSyntax.CrossIndustryInvoice)]
    public void Explain_themselves_in_French_and_in_English(InvoiceSyntax syntax)
    {
        foreach (var rule in Implemented(syntax))
        {
            rule.French.TrimEnd(']').ShouldEndWith(".", Case.Sensitive, rule.Id);
            rule.English.TrimEnd(']').ShouldEndWith(".", Case.Sensitive, rule.Id);
            rule.French.ShouldNotBe(rule.English, rule.Id);
            (rule.French + rule.English).ShouldNotContain("{{", customMessage: rule.Id);
            (rule.French.Length is > 30 and < 400).ShouldBeTrue(rule.Id);
        }
    }

    [Fact]
    public void Say_which_standard_an_element_has_no_place_in()
    {
        var rule = Implemented(InvoiceSyntax.UblInvoice).First(rule => rule.Id == "UBL-CR-001");

        rule.English.ShouldContain("EXTENDED-CTC-FR");
        rule.French.ShouldContain("EXTENDED-CTC-FR");
    }

    [Fact]
    public void Replace_those_of_EN_16931_and_are_not_judged_unless_asked_for()
    {
        var set = RuleSets.ExtendedCtcFr;

        set.Id.ShouldBe("EXTENDED-CTC-FR");
        set.Version.ShouldBe("1.4.0.03");
        CheckOptions.Default.RuleSets.ShouldNotContain(set);
        set.RulesFor(InvoiceSyntax.UblInvoice).Select(rule => rule.Id).ShouldNotContain("BR-CO-13");
    }

    private static IEnumerable<Rule> Implemented(InvoiceSyntax syntax) => RuleSets.ExtendedCtcFr
        .RulesFor(syntax).Where(rule => !rule.Id.StartsWith("STRUCT-", StringComparison.Ordinal));

    private static Dictionary<string, string> Committed(string file) => Resource.Read($"OfficialRules.extended-ctc-fr-1.4.0-{file}.txt")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' '))
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
}
