using System.Reflection;
using Hub.En16931;
using Hub.Explain.Rules;
using Hub.FacturX;

namespace Hub.Explain.Tests;

public sealed class RuleBookTests
{
    [Fact]
    public void Every_rule_that_a_set_can_report_is_in_the_book()
    {
        var reported = RuleSets.En16931.Append(RuleSets.BrFr).Append(RuleSets.ExtendedCtcFr).SelectMany(set => Enum.GetValues<InvoiceSyntax>().Where(syntax => syntax != InvoiceSyntax.Unknown).SelectMany(set.RulesFor)).Select(rule => rule.Id);
        reported.Where(id => RuleBook.Find(id) is null).ShouldBeEmpty();
        RuleBook.All.Count.ShouldBeGreaterThan(1_450);
    }

    [Fact]
    public void The_hub_s_own_rules_are_in_the_book_as_well()
    {
        string[] hostile = ["", "<", "<a/>", "<!DOCTYPE a><a/>", "hello", "%PDF-1.7 %%EOF", "%PDF-1.7"];
        var found = hostile.SelectMany(text => InvoiceDocument.Judge(System.Text.Encoding.ASCII.GetBytes(text)).Findings).Select(finding => finding.Rule).ToList();
        found.Count.ShouldBeGreaterThan(5);
        found.Where(id => RuleBook.Find(id) is null).ShouldBeEmpty();
    }

    [Fact]
    public void Every_rule_that_the_code_names_has_a_page()
    {
        var defined = new[] { typeof(Rule).Assembly, typeof(InvoiceDocument).Assembly }
            .SelectMany(assembly => assembly.GetTypes()).Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Rule)).Select(field => ((Rule)field.GetValue(null)!).Id).ToList();
        defined.ShouldContain("PDF-XMP-PROFILE");
        defined.Concat(FileRules.All.Select(rule => rule.Id)).Where(id => RuleBook.Find(id) is null).ShouldBeEmpty();
    }

    [Fact]
    public void A_rule_is_found_by_its_id_in_any_case_by_a_term_and_by_words()
    {
        RuleBook.Find("br-co-10")!.Id.ShouldBe("BR-CO-10");
        RuleBook.Search("BT-106", Language.English).Select(entry => entry.Id).ShouldContain("BR-CO-10");
        RuleBook.Search("montants nets ligne", Language.French).Select(entry => entry.Id).ShouldContain("BR-CO-10");
        RuleBook.Search("no such word", Language.English).ShouldBeEmpty();
    }

    [Fact]
    public void Numbers_are_in_their_order() =>
        RuleBook.All.Select(entry => entry.Id).Where(id => id is "BR-09" or "BR-10" or "BR-CO-09" or "BR-CO-10").ShouldBe(["BR-09", "BR-10", "BR-CO-09", "BR-CO-10"]);

    [Fact]
    public void A_rule_knows_where_it_looks_in_each_syntax()
    {
        RuleBook.Find("UBL-SR-34")!.Uses[0].Places.ShouldBe(["//cac:InvoiceLine/cbc:Note", "//cac:CreditNoteLine/cbc:Note"]);
        RuleBook.Find("BR-12")!.Uses.Select(use => use.Places.Count).ShouldAllBe(count => count == 1);
        RuleBook.All.SelectMany(entry => entry.Uses.Where(use => use.Set?.Id == "EN16931" && use.Silent is null && use.Places.Count == 0).Select(_ => entry.Id)).ShouldBeEmpty();
    }

    [Fact]
    public void No_text_shows_a_placeholder()
    {
        foreach (var language in (Language[])[Language.French, Language.English])
            RuleBook.All.Where(entry => entry.TextIn(language) is var text && (text.Length == 0 || text.Contains('{') || text.Contains("[["))).Select(entry => entry.Id).ShouldBeEmpty();
    }
}
