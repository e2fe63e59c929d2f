namespace Hub.En16931.Tests.SyntaxTables;

public class Some_rules_look_anywhere_in_the_document
{
    [Fact]
    public void An_attribute_without_a_place_is_found_on_any_element_and_reported_once()
    {
        var finding = Snippet.Findings(Snippet.Ubl("<cbc:Note listURI='here'/><cac:Party><cbc:ID listURI='there'/></cac:Party>"), "UBL-DT-20").ShouldHaveSingleItem();

        finding.XPath.ShouldEndWith("cbc:Note");
        finding.Found.ShouldBe("here");
    }

    [Fact]
    public void An_attribute_of_a_foreign_namespace_is_another_attribute() =>
        Snippet.Count(Snippet.Ubl("<cbc:Note x:listURI='here'/>"), "UBL-DT-20").ShouldBe(0);

    [Fact]
    public void A_name_is_allowed_on_the_payment_means_code_only()
    {
        Snippet.Count(Snippet.Ubl("<cac:PaymentMeans><cbc:PaymentMeansCode name='n'>30</cbc:PaymentMeansCode></cac:PaymentMeans>"), "UBL-DT-18").ShouldBe(0);
        Snippet.Count(Snippet.Ubl("<cbc:InvoiceTypeCode name='n'>380</cbc:InvoiceTypeCode>"), "UBL-DT-18").ShouldBe(1);
    }

    [Fact]
    public void Payment_references_must_all_be_the_same()
    {
        Snippet.Count(Payments("A", "A", "A"), "UBL-SR-44").ShouldBe(0);
        Snippet.Count(Payments("A", "A ", "B", "A", "C"), "UBL-SR-44").ShouldBe(1);

        static string Payments(params string[] ids) =>
            Snippet.Ubl(string.Concat(ids.Select(id => $"<cac:PaymentMeans><cbc:PaymentID>{id}</cbc:PaymentID></cac:PaymentMeans>")));
    }

    [Fact]
    public void In_CII_white_space_makes_no_difference_between_payment_means()
    {
        Snippet.Count(Means("30", " 30 "), "CII-SR-467").ShouldBe(0);
        Snippet.Count(Means("30", "58"), "CII-SR-467").ShouldBe(1);

        static string Means(params string[] codes) => Snippet.CiiTransaction(string.Concat(codes.Select(code =>
            $"<ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>{code}</ram:TypeCode></ram:SpecifiedTradeSettlementPaymentMeans>")));
    }

    [Fact]
    public void One_invoiced_quantity_with_a_unit_excuses_every_unit()
    {
        const string Unit = "<ram:BasisQuantity unitCode='C62'/><ram:OtherQuantity unitCode='C62'/>";
        const string Billed = "<ram:IncludedSupplyChainTradeLineItem><ram:SpecifiedLineTradeDelivery><ram:BilledQuantity unitCode='C62'/>"
            + "</ram:SpecifiedLineTradeDelivery></ram:IncludedSupplyChainTradeLineItem>";

        Snippet.Count(Snippet.CiiTransaction(Unit), "CII-DT-033").ShouldBe(2);
        Snippet.Count(Snippet.CiiTransaction(Unit + Billed), "CII-DT-033").ShouldBe(0);
    }
}
