using Hub.Conversion.Forms;
using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;
using Hub.Conversion.Semantic.Terms;
using static Hub.Conversion.Cii.CiiForms;
using static Hub.Conversion.Mapping.Table;

namespace Hub.Conversion.Cii;

/// <summary>BG-22: totals.</summary>
internal static class CiiTotals
{
    public static readonly Row<SemanticInvoice> Totals = Group(
        "ram:SpecifiedTradeSettlementHeaderMonetarySummation",
        InvoiceTerms.Totals,
        Amount("ram:LineTotalAmount", TotalsTerms.Lines),
        Amount("ram:ChargeTotalAmount", TotalsTerms.Charges),
        Amount("ram:AllowanceTotalAmount", TotalsTerms.Allowances),
        Amount("ram:TaxBasisTotalAmount", TotalsTerms.WithoutVat),
        Value("ram:TaxTotalAmount", VatAmount, TotalsTerms.Vat, AmountForm.IsInInvoiceCurrency),
        Value("ram:TaxTotalAmount", AccountingAmount, TotalsTerms.VatInAccountingCurrency, AmountForm.IsInAccountingCurrency),
        Amount("ram:RoundingAmount", TotalsTerms.Rounding),
        Amount("ram:GrandTotalAmount", TotalsTerms.WithVat),
        Amount("ram:TotalPrepaidAmount", TotalsTerms.Paid),
        Amount("ram:DuePayableAmount", TotalsTerms.Due));
}
