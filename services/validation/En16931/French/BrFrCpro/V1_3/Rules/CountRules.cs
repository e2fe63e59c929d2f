using Hub.En16931.Model;

namespace Hub.En16931.French.BrFrCpro.V1_3.Rules;

/// <summary>What Chorus Pro takes only so many of.</summary>
internal static class CountRules
{
    public static IReadOnlyList<CproRule> All { get; } =
    [
        AtMost("BR-FR-CPRO-19", "BG-25", 999_999, "lignes", "lines", Term.LineGroup, Term.CreditNoteLineGroup),
        AtMost("BR-FR-CPRO-20", "BG-3", 1, "facture antérieure", "preceding invoice", Term.PrecedingInvoiceGroup),
        AtMost("BR-FR-CPRO-25", "BT-20", 1, "texte de conditions de paiement", "text of payment terms", Term.PaymentTerms),
        AtMost("BR-FR-CPRO-26", "BG-6", 1, "contact du vendeur", "seller contact", Term.SellerContact),
        AtMost("BR-FR-CPRO-27", "BG-9", 1, "contact de l'acheteur", "buyer contact", Term.BuyerContact),
    ];

    /// <summary>Reported once, at the first that is too much.</summary>
    private static CproRule AtMost(string id, string term, int most, string french, string english, params Term[] terms) => new(
        id,
        [term],
        $"La facture a plus de {most} {french} ({term}), le maximum de Chorus Pro : supprimez le surplus.",
        $"The invoice has more than {most} {english} ({term}), the most that Chorus Pro takes: remove what is too much.",
        invoice => invoice.Beyond(terms, most) is >= 0 and var node ? [new Breach(node, Expected: most.ToString())] : []);
}
