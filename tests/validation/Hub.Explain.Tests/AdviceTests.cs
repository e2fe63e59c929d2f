using System.Text;
using Hub.En16931;
using Hub.En16931.French;
using Hub.Explain.GroupFindings;
using Hub.Explain.Terms;
using Hub.FacturX;

namespace Hub.Explain.Tests;

/// <summary>What a finding says where the document shows the reason.</summary>
public sealed class AdviceTests
{
    private const string Ubl = "1-energie-ubl.xml";
    private const string Cii = "3-travaux-cii.xml";
    private const string Pieces = "5-energie-pieces-ubl.xml";
    private const string Reason = "<ram:ExemptionReason>Formation professionnelle continue, article 261-4-4° du CGI</ram:ExemptionReason>";

    private static readonly CheckOptions Checks = PublicSectorSchedule.ReceivedAt(new DateTimeOffset(2026, 11, 2, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public void An_element_too_late_is_told_both_neighbours()
    {
        var finding = Single(Cii, "STRUCT-ORDER", (Reason, ""), ("<ram:BasisAmount>600.00</ram:BasisAmount>\n        <ram:CategoryCode>E</ram:CategoryCode>", "<ram:BasisAmount>600.00</ram:BasisAmount>\n        <ram:CategoryCode>E</ram:CategoryCode>" + Reason));
        finding.English.ShouldBe("The element ram:ExemptionReason is out of place: move it so that the order is ram:TypeCode, ram:ExemptionReason, ram:BasisAmount.");
    }

    [Fact]
    public void An_element_too_early_is_blamed_itself()
    {
        var finding = Single(Ubl, "STRUCT-ORDER", ("<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>", ""), ("<cbc:ProfileID>", "<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode><cbc:ProfileID>"));
        finding.Found.ShouldBe("cbc:DocumentCurrencyCode");
        finding.French.ShouldContain("cbc:Note, cbc:DocumentCurrencyCode, ");
    }

    [Theory]
    [InlineData(" currencyID=\"EUR\">340.00</ram:TaxTotalAmount>", ">340.00</ram:TaxTotalAmount>", "has no attribute currencyID")]
    [InlineData(" currencyID=\"EUR\">340.00</ram:TaxTotalAmount>", " currencyID=\"USD\">340.00</ram:TaxTotalAmount>", "has the attribute currencyID=\"USD\"")]
    [InlineData("<ram:TaxTotalAmount currencyID=\"EUR\">340.00</ram:TaxTotalAmount>", "", "(BT-110) is missing")]
    [InlineData(">2640.00</ram:GrandTotalAmount>", ">2641.00</ram:GrandTotalAmount>", "Correct one of the three")]
    public void A_total_with_VAT_is_told_of_the_currency_before_the_amounts(string right, string wrong, string text) =>
        Single(Cii, "BR-CO-15", (right, wrong)).English.ShouldContain(text);

    [Theory]
    [InlineData("schemeID=\"0002\">214400103<", ">21440010300013<", "looks like a SIRET. Write schemeID=\"0002\" there and the 9 digits of the SIREN: 214400103")]
    [InlineData("schemeID=\"0002\">214400103<", "schemeID=\"0002\">214400104<", "begins with 214400103, but the SIREN given for the same company (scheme 0002) is 214400104")]
    [InlineData("schemeID=\"0009\">21440010300013<", "schemeID=\"0009\">214 400 103 00013<", "without spaces or other signs: 21440010300013")]
    [InlineData("schemeID=\"0009\">21440010300013<", "schemeID=\"0009\">214400103<", "14 digits without spaces are needed")]
    public void A_SIRET_is_told_which_test_it_failed(string right, string wrong, string text) =>
        Single(Pieces, "BR-FR-09_BT-46", (right, wrong)).English.ShouldContain(text);

    [Fact]
    public void Lines_of_a_rate_without_breakdown_are_named_with_what_they_add_up_to() =>
        Single(Cii, "BR-CO-14", ("<ram:RateApplicablePercent>20</ram:RateApplicablePercent>\n        </ram:ApplicableTradeTax>", "<ram:RateApplicablePercent>5.5</ram:RateApplicablePercent>\n        </ram:ApplicableTradeTax>"), (">340.00</ram:TaxTotalAmount>", ">93.50</ram:TaxTotalAmount>"))
            .English.ShouldContain("S at 5.5 % (sum 1700.00) have no VAT breakdown: add one (BG-23), taxable amount 1700.00 and VAT 93.50");

    [Fact]
    public void Amounts_of_any_size_are_read_without_a_fault() =>
        Single(Cii, "BR-CO-14", (">1700.00</ram:LineTotalAmount>", ">79228162514264337593543950335</ram:LineTotalAmount>"), ("<ram:RateApplicablePercent>20</ram:RateApplicablePercent>\n        </ram:ApplicableTradeTax>", "<ram:RateApplicablePercent>5.5</ram:RateApplicablePercent>\n        </ram:ApplicableTradeTax>"), (">340.00</ram:TaxTotalAmount>", ">79228162514264337593543950335</ram:TaxTotalAmount>"))
            .French.ShouldContain("à 5.5 %");

    [Fact]
    public void A_note_without_its_mark_is_recognised() =>
        Single(Ubl, "BR-FR-05_BT-22-3", ("#AAB#Pas", "AAB : Pas")).French.ShouldContain("faites commencer son texte par #AAB#");

    [Fact]
    public void What_is_missing_in_a_group_goes_between_the_siblings_that_are_there()
    {
        var cause = FindingCauses.Of(Judge(Cii, (Reason, ""))).Single(cause => cause.Rule.Id == "BR-E-10");
        var gap = cause.First.GapFor(TermBook.Find("BT-120")!.Cii!).ShouldNotBeNull();
        (gap.Element, gap.After!.Name, gap.Before!.Name).ShouldBe(("ram:ExemptionReason", "ram:TypeCode", "ram:BasisAmount"));
        gap.Before.Line.ShouldBe(gap.After.Line + 2);
    }

    [Fact]
    public void A_cause_that_follows_from_a_value_written_wrong_says_so()
    {
        var causes = FindingCauses.Of(Judge(Ubl, ("<cbc:DueDate>2026-11-05<", "<cbc:DueDate>05/11/2026<")));
        causes.Single(cause => cause.Rule.Id == "BR-FR-CO-07_BT-9").SettledBy!.Id.ShouldBe("STRUCT-TYPE");
        causes.Single(cause => cause.Rule.Id == "STRUCT-TYPE").SettledBy.ShouldBeNull();
    }

    private static Finding Single(string file, string rule, params (string Right, string Wrong)[] changes) => Judge(file, changes).Single(finding => finding.Rule == rule);

    private static IReadOnlyList<Finding> Judge(string file, params (string Right, string Wrong)[] changes)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "mended", file));
        foreach (var (right, wrong) in changes)
        {
            text.ShouldContain(right);
            var at = text.IndexOf(right, StringComparison.Ordinal);
            text = text[..at] + wrong + text[(at + right.Length)..];
        }
        return [.. InvoiceDocument.Judge(Encoding.UTF8.GetBytes(text), Checks).Findings];
    }
}
