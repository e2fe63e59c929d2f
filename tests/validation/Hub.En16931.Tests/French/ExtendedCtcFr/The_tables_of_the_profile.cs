using Hub.Conformance;
using Hub.En16931.French.ExtendedCtcFr.V1_4_0.Syntax;
using Hub.En16931.SyntaxTables;
using Hub.En16931.Tests.SyntaxTables;
using Hub.RuleTables;

namespace Hub.En16931.Tests.French.ExtendedCtcFr;

public class The_tables_of_the_profile
{
    [Theory]
    [InlineData("ubl")]
    [InlineData("cii")]
    public void Are_the_official_rules_although_they_are_told_as_changes(string syntax)
    {
        var ours = Source(syntax).Rows();

        ours.Select(Text).ShouldBe(Official(syntax).Select(Text), ignoreOrder: true);
    }

    /// <summary>
    /// Inside a pattern the first context that matches an element judges it. The contexts that may match the same element keep the
    /// official order; that of the others means nothing.
    /// </summary>
    [Theory]
    [InlineData("ubl")]
    [InlineData("cii")]
    public void Try_the_contexts_of_an_element_in_the_official_order(string syntax)
    {
        var official = Contexts(Official(syntax));
        foreach (var (element, contexts) in Contexts(Source(syntax).Rows()))
        {
            contexts.ShouldBe(official[element], element.ToString());
        }
    }

    [Fact]
    public void Leave_out_what_the_profile_allows()
    {
        var withNote = Snippet.Ubl("<cac:OrderReference><cbc:IssueDate>2026-08-01</cbc:IssueDate></cac:OrderReference>");

        Snippet.Count(withNote, "UBL-CR-018").ShouldBe(1);
        Profile.Broken(withNote).ShouldNotContain("UBL-CR-018");
    }

    [Theory]
    [InlineData("<cbc:ID>DAP</cbc:ID><cac:DeliveryLocation><cbc:Name>Lyon</cbc:Name></cac:DeliveryLocation>", false)]
    [InlineData("<cbc:SpecialTerms>x</cbc:SpecialTerms>", true)]
    [InlineData("<cac:DeliveryLocation><cbc:ID>x</cbc:ID></cac:DeliveryLocation>", true)]
    public void Allow_delivery_terms_that_are_an_incoterm_and_a_place(string terms, bool isBroken)
    {
        Profile.Broken(Snippet.Ubl($"<cac:DeliveryTerms>{terms}</cac:DeliveryTerms>")).Contains("UBL-FREXT-CR-410").ShouldBe(isBroken);
        Profile.Broken(Snippet.Ubl($"<cac:InvoiceLine><cac:DeliveryTerms>{terms}</cac:DeliveryTerms></cac:InvoiceLine>")).Contains("UBL-FREXT-CR-645").ShouldBe(isBroken);
    }

    [Theory]
    [InlineData("", "FC", null)]
    [InlineData("", "VAD", "BR-FREXT-CL-20")]
    [InlineData(" listID='5153'", "VAD", null)]
    [InlineData(" listID='5153'", "FC", "BR-FREXT-CL-20-TAX")]
    [InlineData(" listID='6000'", "FC", "BR-FREXT-CL-20-LISTID")]
    public void Take_the_reason_of_a_charge_from_the_list_it_names(string list, string code, string? rule)
    {
        var charge = $"<cac:AllowanceCharge><cbc:ChargeIndicator>true</cbc:ChargeIndicator><cbc:AllowanceChargeReasonCode{list}>{code}</cbc:AllowanceChargeReasonCode></cac:AllowanceCharge>";

        Profile.Broken(Snippet.Ubl(charge)).Where(broken => broken.Contains("CL-20", StringComparison.Ordinal)).ShouldBe(rule is null ? [] : [rule]);
    }

    private static TableSource Source(string syntax) => syntax == "cii" ? CiiProfileTable.Source : UblProfileTable.Source;

    private static List<TableRow> Official(string syntax)
    {
        var shared = SharedCorpus.FindShared();
        Assert.SkipWhen(shared is null, "The official rules are not here: set HUB_SHARED.");
        var lists = new CodeListFiles(Path.Combine(shared!, "corpus", "codelists"));
        var standard = Rules(shared!, "en16931-" + syntax);
        ExtendedCtcFrFiles.All(Path.Combine(shared!, "rules"), lists, standard, standard).Count().ShouldBePositive();
        var text = new System.Text.StringBuilder();
        TableWriter.WriteRows(text, new TableWriter(lists).RowsOf(Rules(shared!, "extended-ctc-fr-" + syntax)));
        using var reader = new StringReader(text.ToString());
        return [.. TableReader.Read(reader)];
    }

    private static List<Hub.RuleTables.OfficialRule> Rules(string shared, string name) => [.. Hub.RuleTables.OfficialRule.Read(Path.Combine(shared, "rules", name + ".jsonl"))];

    private static string Text(TableRow row) => $"{row.Pattern} | {row.Contexts} | {row.Id} {row.Severity} {row.Verb} {row.Arguments} {row.Unless}";

    /// <summary>For every element that a context of a pattern names, the contexts of that pattern that may match it, in their order.</summary>
    private static Dictionary<(string Pattern, string Element), List<string>> Contexts(IReadOnlyList<TableRow> rows)
    {
        var all = rows.Select(row => (row.Pattern, row.Contexts)).Distinct()
            .SelectMany(context => context.Contexts.Split(" | "), (context, path) => (context.Pattern, Path: path, Element: ElementOf(path)))
            .ToList();
        return all.Select(context => (context.Pattern, context.Element)).Distinct().ToDictionary(
            element => element,
            element => all.Where(context => context.Pattern == element.Pattern && MayBe(element.Element, context.Element)).Select(context => context.Path).ToList());
    }

    /// <summary>The last name of a path, without its tests.</summary>
    private static string ElementOf(string path) => path.Split('/')[^1].Split('[')[0];

    /// <summary>"ram:*TradeTax" may be "ram:ApplicableTradeTax".</summary>
    private static bool MayBe(string element, string context) => element == context
        || (context.Contains('*', StringComparison.Ordinal) && element.EndsWith(context[(context.IndexOf('*', StringComparison.Ordinal) + 1)..], StringComparison.Ordinal));
}
