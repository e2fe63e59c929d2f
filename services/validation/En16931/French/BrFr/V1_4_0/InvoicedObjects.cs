using Hub.En16931.Model;
using Hub.En16931.Patterns;
using Hub.En16931.Rules;
using Hub.En16931.Texts;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>
/// BR-FR-29 and 30: an invoiced object (BT-18, BT-128) is one sub-invoice number (AFL) and one framework (AVV) at most, and not empty.
/// In CII the rules of the line look beside the settlement, where the schema has no such reference.
/// </summary>
internal static class InvoicedObjects
{
    private static readonly PathSet UblAfl = UblPaths.Of("cbc:ID[@schemeID='AFL']");
    private static readonly PathSet UblAvv = UblPaths.Of("cbc:ID[@schemeID='AVV']");
    private static readonly PathSet CiiAfl = CiiPaths.Of("ram:AdditionalReferencedDocument[AFL]");
    private static readonly PathSet CiiAvv = CiiPaths.Of("ram:AdditionalReferencedDocument[AVV]");

    public static IEnumerable<BrFrRule> All =>
    [
        .. Rules("BR-FR-29", "BT-18", "{invoice}/cac:AdditionalDocumentReference", "{agreement}"),
        .. Rules("BR-FR-30", "BT-128", "{line}/cac:DocumentReference", "{line}"),
    ];

    private static BrFrRule[] Rules(string id, string term, string ubl, string cii) =>
    [
        new(
            id, term,
            new($"{id}_{term}", ubl, (document, _) => AreSingle(document, UblAfl, UblAvv)),
            new($"{id}_{term}", cii, (group, _) => AreSingle(group, CiiAfl, CiiAvv)),
            new RuleText(
                $"L'objet facturé ({term}) porte plusieurs numéros de sous-facture (AFL) ou plusieurs cadres de facturation (AVV). Gardez-en un de chaque.",
                $"The invoiced object ({term}) has several sub-invoice numbers (AFL) or several frameworks (AVV). Keep one of each.")),
        Filled(id, term, "AFL", ubl, cii, new(
            $"Le numéro de sous-facture ({term}, schéma AFL) est vide. Renseignez-le ou retirez-le.",
            $"The sub-invoice number ({term}, scheme AFL) is empty. Fill it in or remove it.")),
        Filled(id, term, "AVV", ubl, cii, new(
            $"Le cadre de facturation de la sous-facture ({term}, schéma AVV) est vide. Renseignez-le ou retirez-le.",
            $"The framework of the sub-invoice ({term}, scheme AVV) is empty. Fill it in or remove it.")),
    ];

    private static BrFrRule Filled(string id, string term, string scheme, string ubl, string cii, RuleText text) => new(
        id, term,
        new($"{id}_{scheme}", $"{ubl}/cbc:ID[@schemeID='{scheme}']", IsFilled),
        new($"{id}_{scheme}", $"{cii}/ram:AdditionalReferencedDocument[{scheme}]/ram:IssuerAssignedID", IsFilled),
        text);

    private static Outcome AreSingle(Element group, PathSet afl, PathSet avv) => group.KeptIf(group.Count(afl) <= 1 && group.Count(avv) <= 1);

    private static Outcome IsFilled(Element number, Facts facts) => number.KeptIf(!XmlSpace.IsBlank(number.Text));
}
