using static Hub.Explain.Examples.Edits;

namespace Hub.Explain.Examples.ExtendedCtcFr;

/// <summary>Rules about what the profile adds: taxes as charges, terms of delivery, exchange rates, codes of item attributes.</summary>
internal static class ExtensionRecipes
{
    private const string CiiTransaction = "/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction";
    private const string CiiLine = CiiTransaction + "/ram:IncludedSupplyChainTradeLineItem";
    private const string CiiExchange = CiiTransaction + "/ram:ApplicableHeaderTradeSettlement/ram:TaxApplicableTradeCurrencyExchange";
    private const string CiiGrossPriceReason = CiiLine + "/ram:SpecifiedLineTradeAgreement/ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge/ram:ReasonCode";

    public static IReadOnlyList<ExampleRecipe> All { get; } =
    [
        new ExampleRecipe("BR-FREXT-04", InUbl(SetAt("/ubl:Invoice/cac:InvoiceLine/cac:Item/cac:AdditionalItemProperty/cbc:NameCode", "COULEUR")))
            .From(InUbl(SetAt("/ubl:Invoice/cac:InvoiceLine/cac:Item/cac:AdditionalItemProperty/cbc:NameCode", "COLOR_TEXT"))),
        new ExampleRecipe("BR-FXEXT-04", SetAt(CiiLine + "/ram:SpecifiedTradeProduct/ram:ApplicableProductCharacteristic/ram:TypeCode", "COULEUR"))
            .From(SetAt(CiiLine + "/ram:SpecifiedTradeProduct/ram:ApplicableProductCharacteristic/ram:TypeCode", "COLOR_TEXT")),
        new ExampleRecipe("BR-FREXT-CL-19-GP", SetAt(CiiGrossPriceReason, "ZZZ")).From(SetAt(CiiGrossPriceReason, "95")),
        new ExampleRecipe("BR-FREXT-CL-20-LISTID", Attribute("BT-105", "listID", "5189")).From(Attribute("BT-105", "listID", "7161")),
        new ExampleRecipe("BR-FREXT-CL-20-TAX", Set("BT-105", "VAT")).From(Attribute("BT-105", "listID", "5153"), Set("BT-105", "ENV")),
        DeliveryTerms("BR-FREXT-CL-27", "/ubl:Invoice/cac:DeliveryTerms/cbc:ID", "/ubl:Invoice/cac:DeliveryTerms/cbc:ID", "FRANCO"),
        DeliveryTerms("UBL-FREXT-CR-410", "/ubl:Invoice/cac:DeliveryTerms/cbc:ID", "/ubl:Invoice/cac:DeliveryTerms/cbc:SpecialTerms", "Franco de port"),
        DeliveryTerms("UBL-FREXT-CR-645", "/ubl:Invoice/cac:InvoiceLine/cac:DeliveryTerms/cbc:ID", "/ubl:Invoice/cac:InvoiceLine/cac:DeliveryTerms/cbc:SpecialTerms", "Franco de port"),
        OfCii("CII-FREXT-SR-293", CiiTransaction + "/ram:ApplicableHeaderTradeAgreement/ram:ApplicableTradeDeliveryTerms"),
        OfCii("CII-FREXT-SR-106", CiiLine + "/ram:SpecifiedLineTradeAgreement/ram:ApplicableTradeDeliveryTerms"),
        new ExampleRecipe("CII-FREXT-CR-490", SetAt("/ubl:Invoice/cac:TaxExchangeRate/cbc:MathematicOperatorCode", "Multiply")).From(SetAt("/ubl:Invoice/cac:TaxExchangeRate/cbc:CalculationRate", "0.95")),
        new ExampleRecipe("CII-FREXT-SR-366", SetAt(CiiExchange + "/ram:SourceUnitBasisNumeric", "1")).From(SetAt(CiiExchange + "/ram:ConversionRate", "0.95")),
    ];

    private static ExampleRecipe DeliveryTerms(string id, string incoterm, string wrong, string value) => new ExampleRecipe(id, InUbl(SetAt(wrong, value))).From(InUbl(SetAt(incoterm, "DAP")));

    private static ExampleRecipe OfCii(string id, string terms) => new ExampleRecipe(id, SetAt(terms + "/ram:FunctionCode", "1")).From(SetAt(terms + "/ram:DeliveryTypeCode", "DAP"));
}
