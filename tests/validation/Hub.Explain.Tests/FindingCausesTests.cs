using System.Text;
using Hub.En16931;
using Hub.Explain.Examples;
using Hub.Explain.GroupFindings;
using Hub.FacturX;
using static Hub.Explain.Examples.Edits;

namespace Hub.Explain.Tests;

public sealed class FindingCausesTests
{
    [Fact]
    public void The_same_rule_stands_once_with_all_its_places()
    {
        var causes = Judge(SetAll("BT-151", "XX"));
        var cause = causes.Single(cause => cause.Rule.Id == "BR-CL-18");
        cause.Count.ShouldBe(2);
        cause.Places.Select(place => place.Found).ShouldBe(["XX", "XX"]);
        cause.Places.ShouldAllBe(place => place.Line > 1 && place.Column > 0 && place.XPath!.EndsWith("cbc:ID", StringComparison.Ordinal) && place.Text == null);
    }

    [Fact]
    public void A_place_whose_text_differs_says_its_own()
    {
        var causes = Judge(SetAll("BT-151", "XX"), SetAt("/ubl:Invoice/cac:InvoiceLine[2]/cac:Item/cac:ClassifiedTaxCategory/cbc:ID", "YY"));
        var cause = causes.Single(cause => cause.Rule.Id == "BR-CL-18");
        cause.Text.English.ShouldContain("XX");
        cause.Places[0].Text.ShouldBeNull();
        cause.Places[1].Text!.English.ShouldContain("YY");
        cause.Places[1].Text!.French.ShouldContain("YY");
    }

    [Fact]
    public void Fatal_causes_come_first()
    {
        var causes = Judge(SetAt("/ubl:Invoice/cbc:UUID", "X1"), Set("BT-106", "990.00"));
        causes[0].IsFatal.ShouldBeTrue();
        causes[^1].Rule.Id.ShouldBe("UBL-CR-005");
    }

    [Fact]
    public void A_file_that_is_no_document_is_one_cause_without_a_place_in_it()
    {
        var cause = FindingCauses.Of(InvoiceDocument.Judge(Encoding.ASCII.GetBytes("hello")).Findings).ShouldHaveSingleItem();
        cause.Rule.Id.ShouldBe("DOC-FORMAT");
        cause.Places.ShouldHaveSingleItem().Line.ShouldBeNull();
    }

    [Fact]
    public void Rules_that_one_mending_satisfies_are_one_cause()
    {
        var cause = Judge(Set("BT-106", "1000.001")).Single(cause => cause.AlsoBroken.Count > 0);
        cause.AlsoBroken.Select(rule => rule.Id).Append(cause.Rule.Id).ShouldBe(["UBL-DT-01", "BR-DEC-09"], ignoreOrder: true);
        cause.Places.ShouldHaveSingleItem().Found.ShouldBe("1000.001");
    }

    [Fact]
    public void Rules_that_ask_for_different_things_of_one_place_stay_apart() =>
        Judge(Set("BT-106", "990.001")).Where(cause => cause.Places[0].Found == "990.001").Select(cause => cause.Rule.Id).ShouldContain("BR-CO-10");

    internal static DocumentVerdict Verdict(params Edit[] edits)
    {
        var document = ExampleSource.Of(RuleSets.En16931[0])!.Load(InvoiceSyntax.UblInvoice).Copy();
        foreach (var edit in edits) edit(document);
        return InvoiceDocument.Judge(document.ToBytes());
    }

    private static IReadOnlyList<FindingCause> Judge(params Edit[] edits) => FindingCauses.Of(Verdict(edits).Findings);
}
