using Hub.Conversion.Forms;
using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;
using Hub.Conversion.Semantic.Terms;
using static Hub.Conversion.Cii.CiiForms;
using static Hub.Conversion.Mapping.Table;

namespace Hub.Conversion.Cii;

/// <summary>BG-25 to BG-30: lines and their VAT.</summary>
internal static class CiiLines
{
    public static readonly Row<SemanticInvoice> Lines = Each(
        "ram:IncludedSupplyChainTradeLineItem",
        InvoiceTerms.Lines,
        Always(
            "ram:AssociatedDocumentLineDocument",
            Code("ram:LineID", LineTerms.Identifier),
            Around("ram:IncludedNote", Text("ram:Content", LineTerms.Note))),
        CiiItems.Item,
        Around(
            "ram:SpecifiedLineTradeAgreement",
            Around("ram:BuyerOrderReferencedDocument", Code("ram:LineID", LineTerms.PurchaseOrderLine)),
            CiiPrices.Gross,
            CiiPrices.Net),
        Around("ram:SpecifiedLineTradeDelivery", Value("ram:BilledQuantity", Of.Quantity, LineTerms.Quantity)),
        Always(
            "ram:SpecifiedLineTradeSettlement",
            Inside(LineTerms.Vat, AroundIf<LineVat>(
                "ram:ApplicableTradeTax", IsVat, _ => true,
                Vat<LineVat>(),
                Code("ram:CategoryCode", LineVatTerms.Category),
                Number("ram:RateApplicablePercent", LineVatTerms.Rate))),
            Period(LineTerms.Period),
            CiiAllowances.Allowances(LineTerms.Allowances),
            CiiAllowances.Charges(LineTerms.Charges),
            Around("ram:SpecifiedTradeSettlementLineMonetarySummation", Amount("ram:LineTotalAmount", LineTerms.NetAmount)),
            CiiReferences.LineObject,
            Around("ram:ReceivableSpecifiedTradeAccountingAccount", Text("ram:ID", LineTerms.BuyerAccountingReference))));

    /// <summary>BG-14 and BG-26.</summary>
    public static Row<TGroup> Period<TGroup>(Term<TGroup, Period?> term) => Group(
        "ram:BillingSpecifiedPeriod",
        term,
        Date("ram:StartDateTime", "udt:DateTimeString", PeriodTerms.Start),
        Date("ram:EndDateTime", "udt:DateTimeString", PeriodTerms.End));
}
