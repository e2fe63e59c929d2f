using Hub.En16931.CodeLists;
using Hub.En16931.Patterns;
using Hub.En16931.Rules;
using Hub.En16931.Texts;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>BR-FR-04: the kinds of invoice that exist in France.</summary>
internal static class TypeCodes
{
    private static readonly TermPlace[] Places =
    [
        new(
            "BT-3", "Le type de facture", "The invoice type",
            "/ubl:Invoice/cbc:InvoiceTypeCode | /cn:CreditNote/cbc:CreditNoteTypeCode", "{document}/ram:TypeCode"),
        new(
            "EXT-FR-FE-02", "Le type de la facture antérieure", "The type of the preceding invoice",
            "{invoice}/cac:BillingReference/cac:InvoiceDocumentReference/cbc:DocumentTypeCode",
            "{settlement}/ram:InvoiceReferencedDocument/ram:TypeCode"),
        new(
            "EXT-FR-FE-137", "Le type de la facture antérieure citée à la ligne", "The type of the preceding invoice of the line",
            "{line}/cac:BillingReference/cac:InvoiceDocumentReference/cbc:DocumentTypeCode",
            "{line}/ram:SpecifiedLineTradeSettlement/ram:InvoiceReferencedDocument/ram:TypeCode"),
    ];

    public static IEnumerable<BrFrRule> All => Places.Select(place => new BrFrRule(
        "BR-FR-04", place.Term,
        new($"BR-FR-04_{place.Term}", place.Ubl, IsKnown),
        new($"BR-FR-04_{place.Term}", place.Cii, IsKnown),
        new RuleText(
            $"{place.French} ({place.Term}) « {{found}} » n'est pas admis en France. Employez 380 pour une facture, 381 pour un avoir, 384 pour une rectificative, 386 pour un acompte, ou un autre code de la liste, sans espace autour.",
            $"{place.English} ({place.Term}) \"{{found}}\" is not in use in France. Use 380 for an invoice, 381 for a credit note, 384 for a corrected invoice, 386 for a prepayment, or another code of the list, without spaces around it."))
        {
            Codes = Codes.InvoiceTypes,
        });

    private static Outcome IsKnown(Element code, Facts facts) => code.KeptIf(Codes.InvoiceTypes.Contains(code.Text, CodeSpelling.Exact));
}
