using Hub.En16931.CodeLists;
using Hub.En16931.Patterns;
using Hub.En16931.Rules;
using Hub.En16931.Texts;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>BR-FR-16: the VAT rates that France has or had, written with two decimals at most.</summary>
internal static class VatRates
{
    private static readonly PathSet UblRate = UblPaths.Of("cbc:Percent");
    private static readonly PathSet CiiRate = CiiPaths.Of("ram:RateApplicablePercent");

    public static IEnumerable<BrFrRule> All =>
    [
        Rule(
            "BT-96 BT-103", "de la remise ou du frais", "of the allowance or charge",
            ("BR-FR-16_BT-96", "cac:AllowanceCharge/cac:TaxCategory"),
            ("BR-FR-16_BT-96_BT-103", "{settlement}/ram:SpecifiedTradeAllowanceCharge/ram:CategoryTradeTax")),
        Rule(
            "BT-119", "de la ventilation", "of the breakdown",
            ("BR-FR-16_BT-119", "cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory"),
            ("BR-FR-16_BT-119", "{settlement}/ram:ApplicableTradeTax")),
        Rule(
            "BT-152", "de la ligne", "of the line",
            ("BR-FR-16_BT-152", "cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory"),
            ("BR-FR-16_BT-152", "{line}/ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax")),
    ];

    private static BrFrRule Rule(
        string terms, string french, string english, (string Id, string Contexts) ubl, (string Id, string Contexts) cii) => new(
        "BR-FR-16", terms,
        new(ubl.Id, ubl.Contexts, IsKnown),
        new(cii.Id, cii.Contexts, IsKnownOrEmpty),
        new RuleText(
            $"Le taux de TVA {french} ({terms}) « {{found}} » n'est pas un taux français. Écrivez par exemple 20, 10, 5.5, 2.1 ou 0, avec un point et deux décimales au plus.",
            $"The VAT rate {english} ({terms}) \"{{found}}\" is not a French rate. Write for example 20, 10, 5.5, 2.1 or 0, with a point and two decimals at most."));

    /// <summary>UBL refuses an empty element, CII takes it for an absent one.</summary>
    private static Outcome IsKnown(Element category, Facts facts) =>
        category.KeptIf(category.Single(UblRate) is var rate && (rate < 0 || IsKnown(category.Tree.TextUtf8(rate))), UblRate);

    private static Outcome IsKnownOrEmpty(Element category, Facts facts) =>
        category.KeptIf(category.TextOf(CiiRate) is var rate && (rate.IsEmpty || IsKnown(rate)), CiiRate);

    private static bool IsKnown(ReadOnlySpan<byte> rate) => Codes.VatRates.Contains(rate, CodeSpelling.Exact);
}
