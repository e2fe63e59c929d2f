using Hub.En16931;
using static Hub.Explain.Examples.Edits;

namespace Hub.Explain.Examples.En16931;

/// <summary>Rows of the tables that are code, or that a value must break rather than an element.</summary>
internal static class SyntaxRecipes
{
    private const string Settlement = "/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement";
    private const string Agreement = "/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement";
    private const string Gross = "/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeAgreement/ram:GrossPriceProductTradePrice";

    public static IReadOnlyList<ExampleRecipe> All { get; } =
    [
        new ExampleRecipe("UBL-CR-672", InUbl(SetAt("/cn:CreditNote/cbc:CreditNoteTypeCode/@listID", "UNCL1001"))).From(InUbl(AsCreditNote.OfType("381"))),
        Ubl("BR-CL-08", Set("BT-22", "#XYZ#Pas d'escompte.")),
        Ubl("UBL-SR-43", SetAt("/ubl:Invoice/cac:AdditionalDocumentReference[2]/cbc:DocumentTypeCode", "916")),
        Ubl("UBL-DT-01", Set("BT-106", "1000.001")),
        Ubl("UBL-SR-53", Remove("BT-31")),
        Ubl("UBL-SR-19", Set("BT-59", "Travaux du Val SAS")),
        Ubl("UBL-SR-20", Repeat("BT-60")),
        Ubl("UBL-SR-20", Set("BT-59", "Travaux du Val SAS")),
        Ubl("UBL-SR-21", Set("BT-59", "Travaux du Val SAS")),
        Ubl("UBL-CR-002", SetAt("/ubl:Invoice/cbc:UBLVersionID", "2.4")).From(SetAt("/ubl:Invoice/cbc:UBLVersionID", "2.1")),
        Cii("CII-SR-119", SetAt(Gross + "/ram:AppliedTradeAllowanceCharge/ram:ChargeIndicator/udt:Indicator", "true")),
        Cii("CII-DT-097", Set("BT-2", "20261305")),
        Cii("CII-DT-033", Set("BT-150", "HUR")).From(RemoveAll("BT-130"), RemoveAll("BT-150"), RemoveAt(Gross + "/ram:BasisQuantity")),
        Cii("CII-SR-470", Remove("BG-17")),
        Cii("CII-DT-037", SetAt(Settlement + "/ram:ApplicableTradeTax/ram:TypeCode", "GST")),
        Cii("CII-DT-018", SetAt(Agreement + "/ram:AdditionalReferencedDocument/ram:TypeCode", "380")),
    ];

    private static ExampleRecipe Ubl(string id, params Edit[] broken) => new(id, broken) { Syntax = InvoiceSyntax.UblInvoice };

    private static ExampleRecipe Cii(string id, params Edit[] broken) => new(id, broken) { Syntax = InvoiceSyntax.CrossIndustryInvoice };
}
