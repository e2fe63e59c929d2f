using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;
using Hub.Conversion.Semantic.Terms;
using static Hub.Conversion.Mapping.Table;
using static Hub.Conversion.Ubl.UblForms;

namespace Hub.Conversion.Ubl;

/// <summary>BG-25 to BG-30: lines, their prices and their VAT.</summary>
internal static class UblLines
{
    /// <summary>UBL demands a discount (BT-147) beside a gross price: zero is none.</summary>
    private static readonly Term<Price, decimal?> Discount = new(
        "BT-147", price => price.Discount ?? (price.GrossPrice is null ? null : 0m), (price, value) => price.Discount = value);

    public static Row<SemanticInvoice> Of(string tag, string quantity) => Each(
        tag,
        InvoiceTerms.Lines,
        Code("cbc:ID", LineTerms.Identifier),
        Text("cbc:Note", LineTerms.Note),
        Value(quantity, Forms.Of.Quantity, LineTerms.Quantity),
        Amount("cbc:LineExtensionAmount", LineTerms.NetAmount),
        Text("cbc:AccountingCost", LineTerms.BuyerAccountingReference),
        Group("cac:InvoicePeriod", LineTerms.Period, Date("cbc:StartDate", PeriodTerms.Start), Date("cbc:EndDate", PeriodTerms.End)),
        Around("cac:OrderLineReference", Code("cbc:LineID", LineTerms.PurchaseOrderLine)),
        AroundIf(
            "cac:DocumentReference", (reading, node) => IsInvoicedObject(reading, node) || HasNoType(reading, node), null,
            Value("cbc:ID", Forms.Of.Identifier, LineTerms.InvoicedObject),
            Constant<Line>("cbc:DocumentTypeCode", "130")),
        UblAllowances.Allowances(LineTerms.Allowances),
        UblAllowances.Charges(LineTerms.Charges),
        UblItems.Item,
        Group("cac:Price", LineTerms.Price, Price));

    private static Row<Price>[] Price =>
    [
        Amount("cbc:PriceAmount", PriceTerms.NetPrice),
        Value("cbc:BaseQuantity", Forms.Of.Quantity, PriceTerms.BaseQuantity),
        AroundIf<Price>(
            "cac:AllowanceCharge", (reading, node) => En16931.Ubl.UblTests.IsAllowance(reading.Tree, node), price => Discount.Of(price) is not null,
            Constant<Price>("cbc:ChargeIndicator", "false", "0"),
            Amount("cbc:Amount", Discount),
            Amount("cbc:BaseAmount", PriceTerms.GrossPrice)),
    ];
}
