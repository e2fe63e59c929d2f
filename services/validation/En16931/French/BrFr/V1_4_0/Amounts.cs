using Hub.En16931.Model;
using Hub.En16931.Patterns;
using Hub.En16931.Rules;
using Hub.En16931.Texts;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>
/// BR-FR-DEC-01, 02 and 04: amounts have two decimals, quantities four, rates two, and none has an exponent. In UBL a term without
/// "{invoice}" or "{line}" is judged wherever it stands.
/// </summary>
internal static class Amounts
{
    private const string UblTotals = "cac:LegalMonetaryTotal";
    private const string CiiLine = "{line}/ram:SpecifiedLineTradeSettlement";

    private static readonly PathSet PriceQuantity = UblPaths.Of("cac:Price/cbc:BaseQuantity");

    private static readonly TermPlace[] Places =
    [
        new(
            "BT-93_BT-100", "L'assiette de la remise ou du frais", "The base of the allowance or charge",
            "{invoice}/cac:AllowanceCharge/cbc:BaseAmount", "{settlement}/ram:SpecifiedTradeAllowanceCharge/ram:BasisAmount"),
        new(
            "BT-92_BT-99", "Le montant de la remise ou du frais", "The amount of the allowance or charge",
            "{invoice}/cac:AllowanceCharge/cbc:Amount", "{settlement}/ram:SpecifiedTradeAllowanceCharge/ram:ActualAmount"),
        new("BT-106", "La somme des lignes", "The sum of the lines", UblTotals + "/cbc:LineExtensionAmount", "{totals}/ram:LineTotalAmount"),
        new("BT-107", "La somme des remises", "The sum of the allowances", UblTotals + "/cbc:AllowanceTotalAmount", "{totals}/ram:AllowanceTotalAmount"),
        new("BT-108", "La somme des frais", "The sum of the charges", UblTotals + "/cbc:ChargeTotalAmount", "{totals}/ram:ChargeTotalAmount"),
        new("BT-109", "Le total hors TVA", "The total without VAT", UblTotals + "/cbc:TaxExclusiveAmount", "{totals}/ram:TaxBasisTotalAmount"),
        new("BT-110", "Le total de TVA", "The total VAT", "cac:TaxTotal/cbc:TaxAmount", "{totals}/ram:TaxTotalAmount"),
        new("BT-112", "Le total avec TVA", "The total with VAT", UblTotals + "/cbc:TaxInclusiveAmount", "{totals}/ram:GrandTotalAmount"),
        new("BT-113", "Le montant payé", "The paid amount", UblTotals + "/cbc:PrepaidAmount", "{totals}/ram:TotalPrepaidAmount"),
        new("BT-114", "L'arrondi", "The rounding amount", UblTotals + "/cbc:PayableRoundingAmount", "{totals}/ram:RoundingAmount"),
        new("BT-115", "Le montant à payer", "The amount due", UblTotals + "/cbc:PayableAmount", "{totals}/ram:DuePayableAmount"),
        new(
            "BT-116", "La base d'imposition", "The taxable amount",
            "cac:TaxTotal/cac:TaxSubtotal/cbc:TaxableAmount", "{settlement}/ram:ApplicableTradeTax/ram:BasisAmount"),
        new(
            "BT-117", "La TVA de la catégorie", "The VAT of the category",
            "cac:TaxTotal/cac:TaxSubtotal/cbc:TaxAmount", "{settlement}/ram:ApplicableTradeTax/ram:CalculatedAmount"),
        new(
            "BT-131", "Le montant net de la ligne", "The net amount of the line",
            "{line}/cbc:LineExtensionAmount", CiiLine + "/ram:SpecifiedTradeSettlementLineMonetarySummation/ram:LineTotalAmount"),
        new(
            "BT-136_BT-141", "Le montant de la remise ou du frais de la ligne", "The amount of the line's allowance or charge",
            "{line}/cac:AllowanceCharge/cbc:Amount", CiiLine + "/ram:SpecifiedTradeAllowanceCharge/ram:ActualAmount"),
        new(
            "BT-137_BT-142", "L'assiette de la remise ou du frais de la ligne", "The base of the line's allowance or charge",
            "{line}/cac:AllowanceCharge/cbc:BaseAmount", CiiLine + "/ram:SpecifiedTradeAllowanceCharge/ram:BasisAmount"),
    ];

    private static readonly TermPlace[] Rates =
    [
        new(
            "BT-96_BT-103", "Le taux de TVA de la remise ou du frais", "The VAT rate of the allowance or charge",
            "cac:AllowanceCharge/cac:TaxCategory/cbc:Percent",
            "{settlement}/ram:SpecifiedTradeAllowanceCharge/ram:CategoryTradeTax/ram:RateApplicablePercent"),
        new(
            "BT-119", "Le taux de TVA", "The VAT rate",
            "cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:Percent", "{settlement}/ram:ApplicableTradeTax/ram:RateApplicablePercent"),
        new(
            "BT-152", "Le taux de TVA de la ligne", "The VAT rate of the line",
            "cac:Item/cac:ClassifiedTaxCategory/cbc:Percent", CiiLine + "/ram:ApplicableTradeTax/ram:RateApplicablePercent"),
    ];

    private static readonly RuleText PriceQuantityText = QuantityText("La quantité du prix", "The quantity of the price", "BT-149");

    public static IEnumerable<BrFrRule> All =>
    [
        .. Places.Select(place => Rule("BR-FR-DEC-01", place, IsAmount, new(
            $"{place.French} ({place.InText}) « {{found}} » n'est pas un montant de 19 chiffres et 2 décimales au plus. Écrivez par exemple 1234.50 : un point, pas d'espace, pas d'exposant.",
            $"{place.English} ({place.InText}) \"{{found}}\" is not an amount of at most 19 digits and 2 decimals. Write for example 1234.50: a point, no space, no exponent."))),
        new(
            "BR-FR-DEC-02", "BT-129",
            new("BR-FR-DEC-02_BT-129", "/ubl:Invoice/cac:InvoiceLine/cbc:InvoicedQuantity | /cn:CreditNote/cac:CreditNoteLine/cbc:CreditedQuantity", IsQuantity),
            new("BR-FR-DEC-02_BT-129", "{line}/ram:SpecifiedLineTradeDelivery/ram:BilledQuantity", IsQuantity),
            QuantityText("La quantité facturée", "The invoiced quantity", "BT-129")),
        new(
            "BR-FR-DEC-02", "BT-149",
            new("BR-FR-DEC-02_BT-149", "{line}", IsPriceQuantity),
            new("BR-FR-DEC-02_BT-149", "{line}/ram:SpecifiedLineTradeAgreement/ram:NetPriceProductTradePrice/ram:BasisQuantity", IsQuantity),
            PriceQuantityText),
        .. Rates.Select(place => Rule("BR-FR-DEC-04", place, IsRate, new(
            $"{place.French} ({place.InText}) « {{found}} » n'a pas la forme d'un taux : 4 chiffres et 2 décimales au plus, sans signe. Écrivez par exemple 5.5 ou 20.00.",
            $"{place.English} ({place.InText}) \"{{found}}\" does not have the form of a rate: at most 4 digits and 2 decimals, no sign. Write for example 5.5 or 20.00."))),
    ];

    private static BrFrRule Rule(string id, TermPlace place, ElementCheck<Facts> check, RuleText text) => new(
        id, place.Numbers, new($"{id}_{place.Term}", place.Ubl, check), new($"{id}_{place.Term}", place.Cii, check), text);

    private static RuleText QuantityText(string french, string english, string term) => new(
        $"{french} ({term}) « {{found}} » n'est pas un nombre de 19 chiffres et 4 décimales au plus. Écrivez par exemple 12.5 : un point, pas d'espace, pas d'exposant.",
        $"{english} ({term}) \"{{found}}\" is not a number of at most 19 digits and 4 decimals. Write for example 12.5: a point, no space, no exponent.");

    private static Outcome IsAmount(Element amount, Facts facts) => amount.KeptIf(IsDecimal(amount.Text, 2));

    private static Outcome IsQuantity(Element quantity, Facts facts) => quantity.KeptIf(IsDecimal(quantity.Text, 4));

    private static Outcome IsPriceQuantity(Element line, Facts facts) =>
        line.KeptIf(!line.IsFilled(PriceQuantity) || IsDecimal(line.TextOf(PriceQuantity), 4), PriceQuantity);

    private static Outcome IsRate(Element rate, Facts facts) =>
        rate.KeptIf(Formats.IsDecimal(XmlSpace.Trim(rate.Text), wholeDigits: 4, fractionDigits: 2, length: 4, maySign: false));

    private static bool IsDecimal(ReadOnlySpan<byte> text, int fractionDigits) =>
        Formats.IsDecimal(XmlSpace.Trim(text), wholeDigits: 19, fractionDigits, length: 19, maySign: true);
}
