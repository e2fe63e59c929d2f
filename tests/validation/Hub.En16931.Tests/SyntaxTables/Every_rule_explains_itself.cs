namespace Hub.En16931.Tests.SyntaxTables;

public class Every_rule_explains_itself
{
    public static TheoryData<InvoiceSyntax> Syntaxes => [InvoiceSyntax.UblInvoice, InvoiceSyntax.CrossIndustryInvoice];

    [Theory]
    [MemberData(nameof(Syntaxes))]
    public void In_French_and_in_English_in_a_sentence_of_its_own(InvoiceSyntax syntax)
    {
        foreach (var rule in RuleSets.En16931.SelectMany(set => set.RulesFor(syntax)))
        {
            rule.French.ShouldEndWith(Ending(rule.French), customMessage: rule.Id);
            rule.English.ShouldEndWith(Ending(rule.English), customMessage: rule.Id);
            rule.French.ShouldNotBe(rule.English, rule.Id);
            (rule.French + rule.English).ShouldNotContain("“”", customMessage: rule.Id);
            (rule.French + rule.English).ShouldNotContain("«  »", customMessage: rule.Id);
        }
    }

    [Fact]
    public void With_the_value_found_and_the_codes_most_like_it()
    {
        var finding = Snippet.Findings(Snippet.Ubl("<cbc:DocumentCurrencyCode>EURO</cbc:DocumentCurrencyCode>"), "BR-CL-04").ShouldHaveSingleItem();

        finding.Terms.ShouldBe(["BT-5"]);
        finding.Found.ShouldBe("EURO");
        finding.Expected!.Split(", ").ShouldContain("EUR");
        finding.French.ShouldContain("« EURO » (BT-5)");
        finding.French.ShouldContain("Codes possibles");
        finding.English.ShouldContain("EUR");
    }

    [Fact]
    public void Without_a_word_about_near_codes_when_there_are_none()
    {
        var finding = Snippet.Findings(Snippet.Ubl("<cbc:DocumentCurrencyCode>Monnaie</cbc:DocumentCurrencyCode>"), "BR-CL-04").ShouldHaveSingleItem();

        finding.Expected.ShouldBeNull();
        finding.French.ShouldNotContain("Codes possibles");
        finding.French.ShouldNotContain("[");
    }

    [Fact]
    public void An_attribute_is_named_with_its_element_and_its_value()
    {
        var finding = Snippet.Findings(Snippet.Ubl("<cbc:CustomizationID schemeID='42'>x</cbc:CustomizationID>"), "UBL-CR-648").ShouldHaveSingleItem();

        finding.French.ShouldContain("« schemeID »");
        finding.French.ShouldContain("« cbc:CustomizationID »");
        finding.French.ShouldContain("« 42 »");
    }

    private static string Ending(string text) => text.EndsWith("]]", StringComparison.Ordinal) ? ".]]" : ".";
}
