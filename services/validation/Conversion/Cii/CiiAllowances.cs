using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;
using Hub.Conversion.Semantic.Terms;
using Hub.En16931.Cii;
using static Hub.Conversion.Cii.CiiForms;
using static Hub.Conversion.Mapping.Table;

namespace Hub.Conversion.Cii;

/// <summary>BG-20, BG-21, BG-27 and BG-28: allowances and charges.</summary>
internal static class CiiAllowances
{
    public static Row<TGroup> Allowances<TGroup>(Term<TGroup, IList<AllowanceCharge>> term) =>
        EachIf("ram:SpecifiedTradeAllowanceCharge", IsAllowance, term, Of("false", "0"));

    public static Row<TGroup> Charges<TGroup>(Term<TGroup, IList<AllowanceCharge>> term) =>
        EachIf("ram:SpecifiedTradeAllowanceCharge", (reading, node) => !IsAllowance(reading, node) && CiiTests.IsCharge(reading.Tree, node), term, Of("true", "1"));

    public static bool IsAllowance(Reading reading, int node) => CiiTests.IsAllowance(reading.Tree, node);

    private static Row<AllowanceCharge>[] Of(string indicator, string alike) =>
    [
        Constant<AllowanceCharge>("ram:ChargeIndicator/udt:Indicator", indicator, alike),
        Number("ram:CalculationPercent", AllowanceChargeTerms.Percentage),
        Amount("ram:BasisAmount", AllowanceChargeTerms.BaseAmount),
        Amount("ram:ActualAmount", AllowanceChargeTerms.Amount),
        Code("ram:ReasonCode", AllowanceChargeTerms.ReasonCode),
        Text("ram:Reason", AllowanceChargeTerms.Reason),
        AroundIf<AllowanceCharge>(
            "ram:CategoryTradeTax", IsVat, item => item.VatCategory is not null || item.VatRate is not null,
            Vat<AllowanceCharge>(),
            Code("ram:CategoryCode", AllowanceChargeTerms.VatCategory),
            Number("ram:RateApplicablePercent", AllowanceChargeTerms.VatRate)),
    ];
}
