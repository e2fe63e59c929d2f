using Hub.Conversion.Forms;
using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;
using Hub.Conversion.Semantic.Terms;
using static Hub.Conversion.Cii.CiiForms;
using static Hub.Conversion.Mapping.Table;

namespace Hub.Conversion.Cii;

/// <summary>BG-29: prices.</summary>
internal static class CiiPrices
{
    public static readonly Row<Line> Gross = Inside(LineTerms.Price, AroundIf<Price>(
        "ram:GrossPriceProductTradePrice", null, price => price.GrossPrice is not null,
        Amount("ram:ChargeAmount", PriceTerms.GrossPrice),
        new CiiGrossBasis(),
        AroundIf<Price>(
            "ram:AppliedTradeAllowanceCharge", (reading, node) => !En16931.Cii.CiiTests.IsCharge(reading.Tree, node), price => price.Discount is not null,
            Constant<Price>("ram:ChargeIndicator/udt:Indicator", "false", "0"),
            Amount("ram:ActualAmount", PriceTerms.Discount))));

    public static readonly Row<Line> Net = Group(
        "ram:NetPriceProductTradePrice",
        LineTerms.Price,
        Amount("ram:ChargeAmount", PriceTerms.NetPrice),
        Value("ram:BasisQuantity", Of.Quantity, PriceTerms.BaseQuantity));
}
