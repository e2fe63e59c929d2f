using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;
using Hub.Conversion.Semantic.Terms;
using Hub.En16931.Ubl;
using static Hub.Conversion.Mapping.Table;
using static Hub.Conversion.Ubl.UblForms;

namespace Hub.Conversion.Ubl;

/// <summary>BG-20, BG-21, BG-27 and BG-28: allowances and charges.</summary>
internal static class UblAllowances
{
    public static Row<TGroup> Allowances<TGroup>(Term<TGroup, IList<AllowanceCharge>> term) => EachIf("cac:AllowanceCharge", IsAllowance, term, Of("false", "0"));

    public static Row<TGroup> Charges<TGroup>(Term<TGroup, IList<AllowanceCharge>> term) => EachIf("cac:AllowanceCharge", IsCharge, term, Of("true", "1"));

    private static Row<AllowanceCharge>[] Of(string indicator, string alike) =>
    [
        Constant<AllowanceCharge>("cbc:ChargeIndicator", indicator, alike),
        Code("cbc:AllowanceChargeReasonCode", AllowanceChargeTerms.ReasonCode),
        Text("cbc:AllowanceChargeReason", AllowanceChargeTerms.Reason),
        Number("cbc:MultiplierFactorNumeric", AllowanceChargeTerms.Percentage),
        Amount("cbc:Amount", AllowanceChargeTerms.Amount),
        Amount("cbc:BaseAmount", AllowanceChargeTerms.BaseAmount),
        AroundIf<AllowanceCharge>(
            "cac:TaxCategory", IsVat, null,
            Code("cbc:ID", AllowanceChargeTerms.VatCategory),
            Number("cbc:Percent", AllowanceChargeTerms.VatRate),
            VatScheme<AllowanceCharge>()),
    ];

    private static bool IsAllowance(Reading reading, int node) => UblTests.IsAllowance(reading.Tree, node);

    private static bool IsCharge(Reading reading, int node) => UblTests.IsCharge(reading.Tree, node);
}
