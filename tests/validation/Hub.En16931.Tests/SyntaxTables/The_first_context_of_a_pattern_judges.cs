namespace Hub.En16931.Tests.SyntaxTables;

public class The_first_context_of_a_pattern_judges
{
    [Fact]
    public void An_identifier_with_rules_of_its_own_escapes_the_rules_for_any_identifier()
    {
        var document = Snippet.Cii("<rsm:ExchangedDocument><ram:ID schemeName='x'>1</ram:ID></rsm:ExchangedDocument>");

        Snippet.Count(document, "CII-DT-001").ShouldBe(1);
        Snippet.Count(document, "CII-DT-101").ShouldBe(0);
    }

    [Fact]
    public void Any_name_that_ends_in_ID_is_an_identifier()
    {
        Snippet.Count(Snippet.CiiTransaction("<ram:WhateverID schemeName='x'/>"), "CII-DT-101").ShouldBe(1);
        Snippet.Count(Snippet.CiiTransaction("<ram:WhateverIDs schemeName='x'/>"), "CII-DT-101").ShouldBe(0);
        Snippet.Count(Snippet.CiiTransaction("<udt:WhateverID schemeName='x'/>"), "CII-DT-101").ShouldBe(0);
    }

    [Fact]
    public void A_rule_behind_a_wider_context_never_fires() =>
        Snippet.Count(Snippet.Cii("<rsm:ExchangedDocument><ram:TypeCode listID='x' name='y'>380</ram:TypeCode></rsm:ExchangedDocument>"), "CII-DT-010")
            .ShouldBe(0);

    [Fact]
    public void An_absolute_context_does_not_match_deeper()
    {
        const string Document = "<rsm:ExchangedDocument><ram:Name>n</ram:Name><ram:TypeCode>380</ram:TypeCode></rsm:ExchangedDocument>";

        Snippet.Count(Snippet.Cii(Document), "CII-SR-013").ShouldBe(1);
        Snippet.Count(Snippet.Cii(Snippet.Cii(Document)), "CII-SR-013").ShouldBe(0);
    }

    [Fact]
    public void An_allowance_and_a_charge_are_told_apart_as_XML_booleans()
    {
        Snippet.Count(AllowanceCharge("0"), "UBL-SR-30").ShouldBe(1);
        Snippet.Count(AllowanceCharge(" true "), "UBL-SR-31").ShouldBe(1);
        Snippet.Count(AllowanceCharge("TRUE"), "UBL-SR-31").ShouldBe(0);

        static string AllowanceCharge(string indicator) => Snippet.Ubl(
            $"<cac:AllowanceCharge><cbc:ChargeIndicator>{indicator}</cbc:ChargeIndicator><cbc:AllowanceChargeReason/><cbc:AllowanceChargeReason/></cac:AllowanceCharge>");
    }
}
