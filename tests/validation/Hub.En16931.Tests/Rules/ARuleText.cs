namespace Hub.En16931.Tests.Rules;

public class ARuleText
{
    [Theory]
    [InlineData(InvoiceSyntax.UblInvoice)]
    [InlineData(InvoiceSyntax.CrossIndustryInvoice)]
    public void is_a_sentence_in_each_language(InvoiceSyntax syntax)
    {
        foreach (var rule in RuleSets.En16931.Append(RuleSets.BrFr).SelectMany(set => set.RulesFor(syntax)))
        {
            rule.French.TrimEnd(']').ShouldEndWith(".", Case.Sensitive, rule.Id);
            rule.English.TrimEnd(']').ShouldEndWith(".", Case.Sensitive, rule.Id);
            rule.French.ShouldNotBe(rule.English, rule.Id);
            (rule.French.Length is > 30 and < 400).ShouldBeTrue(rule.Id);
        }
    }

    [Theory]
    [InlineData(InvoiceSyntax.UblInvoice)]
    [InlineData(InvoiceSyntax.CrossIndustryInvoice)]
    public void of_a_semantic_rule_names_business_terms(InvoiceSyntax syntax)
    {
        foreach (var rule in Hub.En16931.Rules.SemanticRules.Of(syntax).All)
        {
            rule.Terms.ShouldNotBeEmpty(rule.Id);
            rule.Terms.ShouldAllBe(term => term.StartsWith("BT-") || term.StartsWith("BG-"), rule.Id);
        }
    }
}
