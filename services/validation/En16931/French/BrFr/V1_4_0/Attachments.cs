using Hub.En16931.CodeLists;
using Hub.En16931.Patterns;
using Hub.En16931.Rules;
using Hub.En16931.Texts;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>BR-FR-17 and 18: what a supporting document (BG-24) is for, and that one of them at most is the readable invoice.</summary>
internal static class Attachments
{
    private static readonly PathSet UblKind = UblPaths.Of("cbc:DocumentDescription");
    private static readonly PathSet CiiKind = CiiPaths.Of("ram:Name");
    private static readonly PathSet UblDocuments = UblPaths.Of("cac:AdditionalDocumentReference");
    private static readonly PathSet CiiDocuments = CiiPaths.Of("{agreement}/ram:AdditionalReferencedDocument");

    public static IEnumerable<BrFrRule> All =>
    [
        new(
            "BR-FR-17", "BT-123",
            new("BR-FR-17_BT-123", "cac:AdditionalDocumentReference", IsKnown),
            new("BR-FR-17_BT-123", "{agreement}/ram:AdditionalReferencedDocument[916]", IsKnownOrBlank),
            new RuleText(
                "La nature de la pièce jointe (BT-123) « {found} » n'est pas dans la liste. Écrivez par exemple LISIBLE, PJA, RIB, BON_COMMANDE, BON_LIVRAISON ou DOCUMENT_ANNEXE.",
                "The kind of the supporting document (BT-123) \"{found}\" is not in the list. Write for example LISIBLE, PJA, RIB, BON_COMMANDE, BON_LIVRAISON or DOCUMENT_ANNEXE."))
        {
            Codes = Codes.Attachments,
        },
        new(
            "BR-FR-18", "BT-123",
            new("BR-FR-18_BT-123", "{invoice}", (invoice, _) => HasOneReadable(invoice, UblDocuments, UblKind)),
            new("BR-FR-18_BT-123", "/rsm:CrossIndustryInvoice", (invoice, _) => HasOneReadable(invoice, CiiDocuments, CiiKind)),
            new RuleText(
                "Plusieurs pièces jointes sont la facture lisible (BT-123 = LISIBLE). N'en gardez qu'une, et donnez aux autres leur nature.",
                "Several supporting documents are the readable invoice (BT-123 = LISIBLE). Keep one, and give the others their own kind.")),
    ];

    private static Outcome IsKnown(Element document, Facts facts) =>
        document.KeptIf(document.Single(UblKind) is var kind && (kind < 0 || IsKnown(document.Tree.TextUtf8(kind), CodeSpelling.Exact)), UblKind);

    private static Outcome IsKnownOrBlank(Element document, Facts facts) =>
        document.KeptIf(!document.IsFilled(CiiKind) || IsKnown(document.TextOf(CiiKind), CodeSpelling.Normalized), CiiKind);

    private static bool IsKnown(ReadOnlySpan<byte> kind, CodeSpelling spelling) => Codes.Attachments.Contains(kind, spelling);

    private static Outcome HasOneReadable(Element invoice, PathSet documents, PathSet kind)
    {
        var count = 0;
        foreach (var document in invoice.All(documents))
        {
            if (invoice.At(document).Any(kind, "LISIBLE"u8) && ++count > 1)
            {
                return Outcome.Broken(document);
            }
        }

        return Outcome.Kept;
    }
}
