using Hub.Conversion.Forms;
using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;
using Hub.Conversion.Semantic.Terms;
using static Hub.Conversion.Mapping.Table;
using static Hub.Conversion.Ubl.UblForms;

namespace Hub.Conversion.Ubl;

/// <summary>BG-22 and BG-23: totals and VAT.</summary>
internal static class UblTotals
{
    private static readonly int TaxAmount = Tag.Of("cbc:TaxAmount").Name;

    public static readonly Row<SemanticInvoice> Vat = AroundIf(
        "cac:TaxTotal", (reading, node) => reading.Tree.Child(node, TaxAmount) is var amount && (amount < 0 || AmountForm.IsInInvoiceCurrency(reading, amount)), null,
        Inside(InvoiceTerms.Totals, Amount("cbc:TaxAmount", TotalsTerms.Vat)),
        Each(
            "cac:TaxSubtotal",
            InvoiceTerms.VatBreakdowns,
            Amount("cbc:TaxableAmount", VatBreakdownTerms.TaxableAmount),
            Amount("cbc:TaxAmount", VatBreakdownTerms.TaxAmount),
            AroundIf<VatBreakdown>(
                "cac:TaxCategory", IsVat, null,
                Code("cbc:ID", VatBreakdownTerms.Category),
                Number("cbc:Percent", VatBreakdownTerms.Rate),
                Code("cbc:TaxExemptionReasonCode", VatBreakdownTerms.ExemptionReasonCode),
                Text("cbc:TaxExemptionReason", VatBreakdownTerms.ExemptionReason),
                VatScheme<VatBreakdown>())));

    public static readonly Row<SemanticInvoice> VatInAccountingCurrency = AroundIf(
        "cac:TaxTotal", (reading, node) => reading.Tree.Child(node, TaxAmount) is >= 0 and var amount && AmountForm.IsInAccountingCurrency(reading, amount), null,
        Inside(InvoiceTerms.Totals, Value("cbc:TaxAmount", AccountingAmount, TotalsTerms.VatInAccountingCurrency)));

    public static readonly Row<SemanticInvoice> Totals = Group(
        "cac:LegalMonetaryTotal",
        InvoiceTerms.Totals,
        Amount("cbc:LineExtensionAmount", TotalsTerms.Lines),
        Amount("cbc:TaxExclusiveAmount", TotalsTerms.WithoutVat),
        Amount("cbc:TaxInclusiveAmount", TotalsTerms.WithVat),
        Amount("cbc:AllowanceTotalAmount", TotalsTerms.Allowances),
        Amount("cbc:ChargeTotalAmount", TotalsTerms.Charges),
        Amount("cbc:PrepaidAmount", TotalsTerms.Paid),
        Amount("cbc:PayableRoundingAmount", TotalsTerms.Rounding),
        Amount("cbc:PayableAmount", TotalsTerms.Due));
}
