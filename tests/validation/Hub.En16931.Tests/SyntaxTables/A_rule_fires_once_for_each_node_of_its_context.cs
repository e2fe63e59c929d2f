namespace Hub.En16931.Tests.SyntaxTables;

public class A_rule_fires_once_for_each_node_of_its_context
{
    [Fact]
    public void An_element_without_a_place_in_the_standard_is_a_warning_at_that_element()
    {
        var finding = Snippet.Findings(Snippet.Ubl("<cbc:ID>1</cbc:ID>\n<cbc:CopyIndicator>false</cbc:CopyIndicator>"), "UBL-CR-004").ShouldHaveSingleItem();

        finding.Severity.ShouldBe(Severity.Warning);
        finding.Line.ShouldBe(2);
        finding.XPath.ShouldEndWith("cbc:CopyIndicator");
        finding.Found.ShouldBe("false");
    }

    [Fact]
    public void A_rule_of_the_document_fires_once_however_many_lines_break_it()
    {
        const string Line = "<cac:InvoiceLine><cbc:UUID>u</cbc:UUID></cac:InvoiceLine>";

        Snippet.Count(Snippet.Ubl(Line + Line + Line), "UBL-CR-515").ShouldBe(1);
    }

    [Fact]
    public void A_rule_of_the_line_fires_for_each_line_that_breaks_it()
    {
        const string Wrong = "<cac:InvoiceLine><cbc:Note>a</cbc:Note><cbc:Note>b</cbc:Note><cbc:Note>c</cbc:Note></cac:InvoiceLine>";
        const string Right = "<cac:InvoiceLine><cbc:Note>a</cbc:Note></cac:InvoiceLine>";

        Snippet.Count(Snippet.Ubl(Wrong + Right + Wrong), "UBL-SR-34").ShouldBe(2);
    }

    [Fact]
    public void What_may_stand_once_is_counted_over_all_its_parents()
    {
        const string Means = "<cac:PaymentMeans><cac:CardAccount/></cac:PaymentMeans>";

        Snippet.Count(Snippet.Ubl(Means), "UBL-SR-54").ShouldBe(0);
        Snippet.Count(Snippet.Ubl(Means + Means), "UBL-SR-54").ShouldBe(1);
    }

    [Fact]
    public void What_must_stand_once_may_neither_miss_nor_repeat()
    {
        Snippet.Count(Line(""), "UBL-SR-48").ShouldBe(1);
        Snippet.Count(Line("<cac:ClassifiedTaxCategory/>"), "UBL-SR-48").ShouldBe(0);
        Snippet.Count(Line("<cac:ClassifiedTaxCategory/><cac:ClassifiedTaxCategory/>"), "UBL-SR-48").ShouldBe(1);

        static string Line(string categories) => Snippet.Ubl($"<cac:InvoiceLine><cac:Item>{categories}</cac:Item></cac:InvoiceLine>");
    }

    [Fact]
    public void A_group_inside_another_of_the_same_name_is_judged_by_itself() =>
        Snippet.Count(
            Snippet.Ubl("<cac:Address><cac:AddressLine/><cac:AddressLine/><cac:Address><cac:AddressLine/></cac:Address></cac:Address>"),
            "UBL-SR-51").ShouldBe(1);

    [Fact]
    public void A_path_with_a_condition_counts_only_what_meets_it()
    {
        const string Vat = "<cac:PartyTaxScheme><cbc:CompanyID>1</cbc:CompanyID><cac:TaxScheme><cbc:ID>vat</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>";
        const string Other = "<cac:PartyTaxScheme><cbc:CompanyID>1</cbc:CompanyID><cac:TaxScheme><cbc:ID>TAX</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>";

        Snippet.Count(Seller(Vat + Other), "UBL-SR-12").ShouldBe(0);
        Snippet.Count(Seller(Vat + Vat), "UBL-SR-12").ShouldBe(1);
        Snippet.Count(Seller(Vat + Vat), "UBL-SR-13").ShouldBe(0);

        static string Seller(string schemes) =>
            Snippet.Ubl($"<cac:AccountingSupplierParty><cac:Party>{schemes}</cac:Party></cac:AccountingSupplierParty>");
    }
}
