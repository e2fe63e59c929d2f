using Hub.En16931.CodeLists;
using Hub.En16931.Patterns;
using Hub.En16931.Rules;
using Hub.En16931.Texts;
using Hub.En16931.Xml;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>BR-FR-15: the VAT categories in use in France. In CII a category may be absent only from a line that adds nothing of its own.</summary>
internal static class VatCategories
{
    private static readonly PathSet UblCode = UblPaths.Of("cbc:ID");
    private static readonly PathSet CiiCode = CiiPaths.Of("ram:CategoryCode");
    private static readonly PathSet LineStatus = CiiPaths.Of("../../ram:AssociatedDocumentLineDocument/ram:LineStatusReasonCode");

    private static readonly RuleText SpanishText = new(
        "La catégorie de TVA « {found} » est celle des îles Canaries, de Ceuta ou de Melilla : elle n'existe pas en France. Remplacez-la, par exemple par S (taux normal) ou G (exportation).",
        "The VAT category \"{found}\" is that of the Canary Islands, Ceuta or Melilla: it does not exist in France. Replace it, for example by S (standard) or G (export).");

    public static IEnumerable<BrFrRule> All =>
    [
        .. Rules(
            "BT-95 BT-102", "d'une remise ou d'un frais", "of an allowance or charge",
            ("BR-FR-15_BT-95_BT-102-1", "BR-FR-15_BT-95_BT-102-2", "cac:AllowanceCharge/cac:TaxCategory"),
            ("BR-FR-15_BT-95_BT-102", "BR-FR-15_BT-95_BT-102_LM", "{settlement}/ram:SpecifiedTradeAllowanceCharge/ram:CategoryTradeTax"),
            IsInUse),
        .. Rules(
            "BT-118", "de la ventilation", "of the breakdown",
            ("BR-FR-15_BT-118-1", "BR-FR-15_BT-118-2", "cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory"),
            ("BR-FR-15_BT-95_BT-118", "BR-FR-15_BT-95_BT-118_LM", "{settlement}/ram:ApplicableTradeTax"),
            IsInUse),
        .. Rules(
            "BT-151", "de la ligne", "of the line",
            ("BR-FR-15_BT-151-1", "BR-FR-08_BT-151-2", "cac:Item/cac:ClassifiedTaxCategory"),
            ("BR-FR-15_BT-95_BT-151", "BR-FR-15_BT-95_BT-151_LM", "{line}/ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax"),
            IsInUseOrNotNeeded),
    ];

    private static BrFrRule[] Rules(
        string terms,
        string french,
        string english,
        (string Id, string SpanishId, string Contexts) ubl,
        (string Id, string SpanishId, string Contexts) cii,
        ElementCheck<Facts> ciiCheck) =>
    [
        new("BR-FR-15", terms, new(ubl.Id, ubl.Contexts, IsInUseOrAbsent), new(cii.Id, cii.Contexts, ciiCheck), new(
            $"La catégorie de TVA {french} ({terms}) « {{found}} » n'est pas en usage en France ou manque. Écrivez S, E, AE, K, G, O ou Z, sans espace autour.",
            $"The VAT category {english} ({terms}) \"{{found}}\" is not in use in France or is missing. Write S, E, AE, K, G, O or Z, without spaces around it."))
        {
            Codes = Codes.VatCategories,
        },
        new(
            "BR-FR-15", terms,
            new(ubl.SpanishId, ubl.Contexts, (category, _) => category.KeptIf(!category.Any(UblCode, Codes.SpanishCategories), UblCode)),
            new(cii.SpanishId, cii.Contexts, (category, _) => category.KeptIf(!category.Any(CiiCode, Codes.SpanishCategories), CiiCode)),
            SpanishText),
    ];

    private static Outcome IsInUseOrAbsent(Element category, Facts facts)
    {
        var code = category.Single(UblCode);
        return code < 0 || IsInUse(category.Tree, code) ? Outcome.Kept : Outcome.Broken(code);
    }

    private static Outcome IsInUse(Element category, Facts facts)
    {
        var code = category.Single(CiiCode);
        return code >= 0 && IsInUse(category.Tree, code) ? Outcome.Kept : Outcome.Broken(code < 0 ? category.Node : code);
    }

    private static Outcome IsInUseOrNotNeeded(Element category, Facts facts)
    {
        var outcome = IsInUse(category, facts);
        return outcome.IsBroken && !category.Has(CiiCode) && IsOnSilentLine(category, facts) ? Outcome.Kept : outcome;
    }

    private static bool IsOnSilentLine(Element category, Facts facts)
    {
        var line = category.Tree.Parent(category.Tree.Parent(category.Node));
        return facts.IsSilent(line, _ => category.Any(LineStatus, Codes.SilentLines));
    }

    private static bool IsInUse(XmlTree tree, int code) => Codes.VatCategories.Contains(tree.TextUtf8(code), CodeSpelling.Exact);
}
