using Hub.En16931;
using Hub.Explain.Examples;
using Hub.Explain.Terms;

namespace Hub.Explain.Tests;

public sealed class BaseInvoiceTests
{
    [Theory]
    [InlineData(InvoiceSyntax.UblInvoice)]
    [InlineData(InvoiceSyntax.CrossIndustryInvoice)]
    public void The_base_invoice_breaks_no_rule_at_all(InvoiceSyntax syntax)
    {
        var verdict = InvoiceCheck.Judge(Base(syntax).ToBytes());
        verdict.Findings.Select(finding => $"{finding.Rule} {finding.XPath}").ShouldBeEmpty();
        verdict.IsValid.ShouldBeTrue();
    }

    [Theory]
    [InlineData(InvoiceSyntax.UblInvoice, "BT-7", "BT-8", "BT-120", "BT-121", "BT-124")]
    [InlineData(InvoiceSyntax.CrossIndustryInvoice, "BT-7", "BT-8", "BT-120", "BT-121", "BT-124")]
    public void Every_term_of_the_book_is_found_in_the_base_invoice_but_those_it_cannot_have(InvoiceSyntax syntax, params string[] absent)
    {
        var document = Base(syntax);
        var missing = Enumerable.Range(1, 165).SelectMany(number => new[] { $"BT-{number}", $"BG-{number}" }).Select(TermBook.Find).OfType<BusinessTerm>()
            .Where(term => (syntax == InvoiceSyntax.UblInvoice ? term.Ubl : term.Cii) is { } path && document.Select(ExamplePath.Parse(path).XPath).Count == 0)
            .Select(term => term.Id);
        missing.ShouldBe(absent, ignoreOrder: true);
    }

    [Fact]
    public void The_book_names_every_term_that_a_rule_speaks_of() =>
        RuleSets.En16931[0].RulesFor(InvoiceSyntax.UblInvoice).Concat(RuleSets.En16931[0].RulesFor(InvoiceSyntax.CrossIndustryInvoice)).SelectMany(rule => rule.Terms).Distinct().Where(term => TermBook.Find(term) is null).ShouldBeEmpty();

    private static ExampleDocument Base(InvoiceSyntax syntax) => ExampleSource.Of(RuleSets.En16931[0])!.Load(syntax);
}
