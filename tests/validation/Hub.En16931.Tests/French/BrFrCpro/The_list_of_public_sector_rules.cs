using Hub.En16931.French.BrFrCpro;
using Hub.En16931.French.BrFrCpro.V1_3;
using Hub.En16931.Tests.Samples;

namespace Hub.En16931.Tests.French.BrFrCpro;

public class The_list_of_public_sector_rules
{
    [Fact]
    public void has_every_official_id_once_checked_or_with_the_reason_why_not()
    {
        var official = Enumerable.Range(0, 51).Select(number => $"BR-FR-CPRO-{number:00}");
        var ids = RuleSets.BrFrCpro.RulesFor(InvoiceSyntax.UblInvoice).Select(rule => rule.Id).Where(id => id.StartsWith("BR-FR-CPRO-", StringComparison.Ordinal));

        ids.Concat(UncheckedRules.All.Select(rule => rule.Id)).ShouldBe(official, ignoreOrder: true);
        UncheckedRules.All.ShouldAllBe(rule => rule.Reason.Length > 20);
    }

    [Fact]
    public void names_what_nobody_can_verify_and_what_is_not_published()
    {
        Reason("BR-FR-CPRO-16").ShouldContain("not verifiable");
        Reason("BR-FR-CPRO-22").ShouldContain("not verifiable");
        foreach (var number in Enumerable.Range(45, 6)) Reason($"BR-FR-CPRO-{number}").ShouldContain("not published");
        foreach (var number in (int[])[11, 12, 13, 23]) Reason($"BR-FR-CPRO-{number}").ShouldContain("routing");
    }

    [Theory]
    [InlineData("2026-08-31", 35, true)]
    [InlineData("2026-08-31", 36, false)]
    [InlineData("2026-08-30", 21, false)]
    public void takes_the_length_of_a_number_from_settings_by_date(string date, int length, bool isKept)
    {
        var rules = RuleSets.BrFrCproWith(new CproSettings { NumberLengths = [new(new DateOnly(2026, 8, 31), 35), new(null, 20)] });
        var invoice = PublicSample.Ubl.With("<cbc:ID>F-2026-0042<", $"<cbc:ID>{new string('9', length)}<").With("<cbc:IssueDate>2026-08-31<", $"<cbc:IssueDate>{date}<");

        PublicSample.FindingsOf(invoice, rules).Select(finding => finding.Rule).ShouldBe(isKept ? [] : ["BR-FR-CPRO-02"]);
    }

    private static string Reason(string id) => UncheckedRules.All.Single(rule => rule.Id == id).Reason;
}
