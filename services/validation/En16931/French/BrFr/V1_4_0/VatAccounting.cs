using Hub.En16931.Patterns;
using Hub.En16931.Rules;
using Hub.En16931.Texts;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>BR-FR-CO-12, 14 and 15: VAT in euros, and the member of a single taxable entity (assujetti unique).</summary>
internal static class VatAccounting
{
    public static IEnumerable<BrFrRule> All =>
    [
        Rule("BR-FR-CO-12", "BR-FR-CO-12_BT-5", "BT-5 BT-6 BT-111", HasVatInEuros, new(
            "La devise de la facture (BT-5) n'est pas EUR. Si elle est en euros, écrivez EUR ; sinon, indiquez EUR comme devise de comptabilisation de la TVA (BT-6) et le total de TVA en euros (BT-111).",
            "The invoice currency (BT-5) is not EUR. If the invoice is in euros, write EUR; if not, give EUR as the VAT accounting currency (BT-6) and the total VAT in euros (BT-111).")),
        Rule("BR-FR-CO-14", "BR-FR-CO-14_BT-29-1", "BT-29 BT-22", HasNote, new(
            "Le vendeur est membre d'un assujetti unique (identifiant de schéma 0231) : ajoutez la note de sujet TXD dont le texte est MEMBRE_ASSUJETTI_UNIQUE (en UBL : #TXD#MEMBRE_ASSUJETTI_UNIQUE).",
            "The seller is a member of a single taxable entity (identifier of scheme 0231): add the note of subject TXD with the text MEMBRE_ASSUJETTI_UNIQUE (in UBL: #TXD#MEMBRE_ASSUJETTI_UNIQUE).")),
        Rule("BR-FR-CO-15", "BR-FR-CO-15_BT-29-1", "BT-29 BT-63", HasRepresentative, new(
            "Le vendeur est membre d'un assujetti unique (identifiant de schéma 0231) : indiquez celui-ci comme représentant fiscal (BG-11), avec son numéro de TVA (BT-63).",
            "The seller is a member of a single taxable entity (identifier of scheme 0231): give that entity as the tax representative (BG-11), with its VAT number (BT-63).")),
    ];

    private static BrFrRule Rule(string pattern, string id, string terms, ElementCheck<Facts> check, RuleText text) =>
        new(pattern, terms, new(id, "{invoice}", check), new(id, "/rsm:CrossIndustryInvoice", check), text);

    private static Outcome HasVatInEuros(Element invoice, Facts facts) => invoice.KeptIf(
        !invoice.AnyOther(facts.Paths.Currency, "EUR"u8)
        || (invoice.Any(facts.Paths.VatCurrency, "EUR"u8) && !invoice.TextOf(facts.Paths.VatInEuros).IsEmpty),
        facts.Paths.Currency);

    private static Outcome HasNote(Element invoice, Facts facts) => invoice.KeptIf(
        !invoice.Has(facts.Paths.SingleTaxableEntity) || facts.Notes.IsOfSingleTaxableEntity, facts.Paths.SingleTaxableEntity);

    private static Outcome HasRepresentative(Element invoice, Facts facts) => invoice.KeptIf(
        !invoice.Has(facts.Paths.SingleTaxableEntity)
        || (invoice.Has(facts.Paths.TaxRepresentative) && !invoice.TextOf(facts.Paths.TaxRepresentativeVat).IsEmpty),
        facts.Paths.SingleTaxableEntity);
}
