using Hub.En16931.Rules.Vat;
using Hub.En16931.Texts;
using Hub.En16931.French.ExtendedCtcFr.V1_4_0.Vat;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0;

/// <summary>The texts of the profile's semantic rules; those of EN 16931 keep theirs.</summary>
internal static class ProfileTexts
{
    private static readonly Dictionary<string, RuleText> Own = new(StringComparer.Ordinal)
    {
        ["BR-CO-25"] = new(
            "Il y a un montant à payer (BT-115), mais ni date d'échéance (BT-9) ni conditions de paiement (BT-20). Renseignez l'une ou l'autre.",
            "There is an amount to pay (BT-115) but neither a due date (BT-9) nor terms of payment (BT-20). Give one of them."),
        ["BR-CO-27"] = new(
            "Un virement (moyen de paiement 30 ou 58) donne un seul numéro de compte (BT-84) : un IBAN ou un autre numéro. Ajoutez-en un s'il n'y en a pas, retirez l'autre s'il y a les deux.",
            "A credit transfer (payment means 30 or 58) gives one account number (BT-84): an IBAN or another number. Add one when there is none, remove the other when there are both."),
        ["BR-FREXT-05"] = new(
            "Le type de la sous-ligne (EXT-FR-FE-163) est « {found} » ; il ne peut être que DETAIL, GROUP ou INFORMATION. Corrigez-le.",
            "The type of the sub-line (EXT-FR-FE-163) is \"{found}\"; it can only be DETAIL, GROUP or INFORMATION. Correct it."),
        ["BR-FREXT-06"] = new(
            "La ligne dit de quelle ligne elle dépend (EXT-FR-FE-162), sans dire son type (EXT-FR-FE-163). Ajoutez DETAIL, GROUP ou INFORMATION.",
            "The line says to which line it belongs (EXT-FR-FE-162) without its type (EXT-FR-FE-163). Add DETAIL, GROUP or INFORMATION."),
        ["BR-FREXT-08"] = new(
            "Le montant de la ligne de regroupement (BT-131) vaut {found} ; les lignes DETAIL et GROUP juste en dessous d'elle donnent {expected}. Corrigez ce montant ou les leurs.",
            "The amount of the group line (BT-131) is {found}; the DETAIL and GROUP lines directly below it add up to {expected}. Correct this amount or theirs."),
        ["BR-FREXT-11"] = new(
            "La ligne dont celle-ci dit dépendre (EXT-FR-FE-162) n'existe pas parmi les autres lignes de la facture. Donnez l'identifiant (BT-126) d'une autre ligne.",
            "The line to which this one says it belongs (EXT-FR-FE-162) is not among the other lines of the invoice. Give the identifier (BT-126) of another line."),
        ["BR-FREXT-12"] = new(
            "La ligne de regroupement a un montant net (BT-131), mais une ligne GROUP juste en dessous d'elle n'en a pas. Donnez-lui en un.",
            "The group line has a net amount (BT-131), but a GROUP line directly below it has none. Give it one."),
        ["BR-FREXT-54-1"] = new(
            "Une caractéristique d'article (BG-32) n'a ni nom (BT-160) ni code (EXT-FR-FE-159). Renseignez l'un ou l'autre.",
            "An item attribute (BG-32) has neither a name (BT-160) nor a code (EXT-FR-FE-159). Give one of them."),
        ["BR-FREXT-54-2"] = new(
            "Une caractéristique d'article (BG-32) a soit une valeur (BT-161), soit une valeur mesurée (EXT-FR-FE-160) avec son unité (EXT-FR-FE-161), et jamais les deux. Ajoutez celle qui manque ou retirez celle de trop.",
            "An item attribute (BG-32) has either a value (BT-161) or a measured value (EXT-FR-FE-160) with its unit (EXT-FR-FE-161), never both. Add the one that is missing or remove the one too many."),
        ["BR-FREXT-CO-10"] = new(
            "Le total des lignes (BT-106) vaut {found} ; les montants nets des lignes qui comptent (BT-131) donnent {expected}, et l'écart dépasse un centime par ligne. Corrigez BT-106 ou les lignes.",
            "The sum of the lines (BT-106) is {found}; the net amounts of the lines that count (BT-131) add up to {expected}, more than one cent a line away. Correct BT-106 or the lines."),
        ["BR-FREXT-CO-11"] = new(
            "Le total des remises (BT-107) vaut {found} ; les remises du document (BT-92) donnent {expected}, et l'écart dépasse un centime par remise. Corrigez BT-107 ou les remises.",
            "The total of allowances (BT-107) is {found}; the allowances of the document (BT-92) add up to {expected}, more than one cent each away. Correct BT-107 or the allowances."),
        ["BR-FREXT-CO-12"] = new(
            "Le total des frais (BT-108) vaut {found} ; les frais du document (BT-99, et BT-X-272 en CII) donnent {expected}, et l'écart dépasse un centime pour chacun. Corrigez BT-108 ou les frais.",
            "The total of charges (BT-108) is {found}; the charges of the document (BT-99, and BT-X-272 in CII) add up to {expected}, more than one cent each away. Correct BT-108 or the charges."),
        ["BR-FREXT-CO-13"] = new(
            "Le total HT (BT-109) vaut {found} ; les lignes qui comptent, moins les remises, plus les frais, donnent {expected}, et l'écart dépasse un centime par élément. Corrigez BT-109 ou ce dont il est la somme.",
            "The total without VAT (BT-109) is {found}; the lines that count, less allowances, plus charges, give {expected}, more than one cent an element away. Correct BT-109 or what it adds up."),
        ["BR-FREXT-CO-15"] = new(
            "Le total TTC (BT-112) vaut {found}[[ ; le total HT (BT-109) plus la TVA dans la devise de la facture (BT-110) donne {expected}]] : l'écart dépasse un centime par élément, ou la TVA n'est pas donnée une seule fois dans cette devise. Corrigez l'un des trois.",
            "The total with VAT (BT-112) is {found}[[; the total without VAT (BT-109) plus the VAT in the invoice currency (BT-110) gives {expected}]]: more than one cent an element away, or the VAT is not given once in that currency. Correct one of the three."),
        ["UBL-FREXT-SR-48"] = new(
            "Une ligne qui compte a une seule catégorie de TVA (BG-30) ; une sous-ligne de type GROUP ou INFORMATION en a une au plus. Ajoutez celle qui manque ou retirez celles de trop.",
            "A line that counts has one VAT category (BG-30); a sub-line of type GROUP or INFORMATION has at most one. Add the one that is missing or remove those too many."),
    };

    /// <summary>Rules that say the same as one of EN 16931, under another id.</summary>
    private static readonly Dictionary<string, string> SameAs = new(StringComparer.Ordinal)
    {
        ["BR-FREXT-22"] = "BR-22",
        ["BR-FREXT-23"] = "BR-23",
        ["BR-FREXT-24"] = "BR-24",
        ["BR-FREXT-26"] = "BR-26",
        ["BR-FREXT-BR-22"] = "BR-22",
        ["BR-FREXT-BR-23"] = "BR-23",
        ["BR-FREXT-BR-24"] = "BR-24",
        ["BR-FREXT-BR-26"] = "BR-26",
        ["BR-FREXT-BR-38"] = "BR-38",
        ["BR-FREXT-BR-44"] = "BR-44",
        ["BR-FREXT-CO-04"] = "BR-CO-04",
    };

    /// <summary>The text of a rule.</summary>
    /// <exception cref="KeyNotFoundException">The rule has no text.</exception>
    public static RuleText Of(string id) =>
        Own.TryGetValue(id, out var text) ? text
        : SameAs.TryGetValue(id, out var same) ? SemanticTexts.Of(same)
        : OfFamily(id) ?? SemanticTexts.Of(id);

    private static RuleText? OfFamily(string id) =>
        VatFamily.All.FirstOrDefault(family => IsOf(id, ProfileFamilyRules.UblId(family, "")) || IsOf(id, ProfileFamilyRules.CiiId(family, ""))) is { } of
            ? ProfileFamilyTexts.Of(of, id[(id.LastIndexOf('-') + 1)..])
            : null;

    private static bool IsOf(string id, string prefix) => id.StartsWith(prefix, StringComparison.Ordinal);
}
