using Hub.En16931.Model;
using Hub.En16931.Patterns;
using Hub.En16931.Rules;
using Hub.En16931.Texts;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>BR-FR-DEC-03: prices have six decimals, and are negative only where seller and buyer invoice each other.</summary>
internal static class Prices
{
    private const string CiiPrice = "{line}/ram:SpecifiedLineTradeAgreement/ram:GrossPriceProductTradePrice";

    private static readonly PathSet NetPrice = UblPaths.Of("cac:Price/cbc:PriceAmount");
    private static readonly PathSet Discount = UblPaths.Of("cbc:Amount");

    public static IEnumerable<BrFrRule> All =>
    [
        new(
            "BR-FR-DEC-03", "BT-146",
            new("BR-FR-DEC-03_BT-146", "{line}", (line, facts) => IsPriceOrBlank(line, NetPrice, facts)),
            new("BR-FR-DEC-03_BT-146", "{line}/ram:SpecifiedLineTradeAgreement/ram:NetPriceProductTradePrice/ram:ChargeAmount", IsPrice),
            Text("Le prix net", "The net price", "BT-146")),
        new(
            "BR-FR-DEC-03", "BT-147",
            new("BR-FR-DEC-03_BT-147", "{line}/cac:Price/cac:AllowanceCharge", (discount, facts) => IsPriceOrBlank(discount, Discount, facts)),
            new("BR-FR-DEC-03_BT-147", CiiPrice + "/ram:AppliedTradeAllowanceCharge/ram:ActualAmount", IsPrice),
            Text("La remise sur le prix", "The discount of the price", "BT-147")),
        new(
            "BR-FR-DEC-03", "BT-148",
            new("BR-FR-DEC-03_BT-148", "{line}/cac:Price/cac:AllowanceCharge/cbc:BaseAmount", IsPriceOrBlank),
            new("BR-FR-DEC-03_BT-148", CiiPrice + "/ram:ChargeAmount", IsPrice),
            Text("Le prix brut", "The gross price", "BT-148")),
    ];

    private static RuleText Text(string french, string english, string term) => new(
        $"{french} ({term}) « {{found}} » n'est pas un nombre positif de 19 chiffres et 6 décimales au plus. Écrivez par exemple 12.345678 ; un prix négatif n'est admis que dans les cadres S9, B9 et M9.",
        $"{english} ({term}) \"{{found}}\" is not a positive number of at most 19 digits and 6 decimals. Write for example 12.345678; a negative price is accepted in the frameworks S9, B9 and M9 only.");

    private static Outcome IsPrice(Element price, Facts facts) => price.KeptIf(IsPrice(price.Text, facts));

    private static Outcome IsPriceOrBlank(Element price, Facts facts) => price.KeptIf(XmlSpace.IsBlank(price.Text) || IsPrice(price.Text, facts));

    private static Outcome IsPriceOrBlank(Element group, PathSet price, Facts facts) =>
        group.KeptIf(!group.IsFilled(price) || IsPrice(group.TextOf(price), facts), price);

    private static bool IsPrice(ReadOnlySpan<byte> text, Facts facts)
    {
        var trimmed = XmlSpace.Trim(text);
        return IsPrice(trimmed, maySign: false) || (IsPrice(trimmed, maySign: true) && facts.IsTwoWay);
    }

    private static bool IsPrice(ReadOnlySpan<byte> text, bool maySign) =>
        Formats.IsDecimal(text, wholeDigits: 19, fractionDigits: 6, length: 19, maySign);
}
