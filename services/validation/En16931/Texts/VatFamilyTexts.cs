using Hub.En16931.Rules;
using Hub.En16931.Rules.Vat;

namespace Hub.En16931.Texts;

/// <summary>The texts of the rules that every VAT category has.</summary>
internal static class VatFamilyTexts
{
    /// <summary>The text of a family's rule, by the last part of its id ("05").</summary>
    public static RuleText Of(VatFamily family, string number)
    {
        var french = $"catégorie de TVA {family.Code} ({family.French})";
        var english = $"VAT category {family.Code} ({family.English})";
        return number switch
        {
            "01" => Breakdown(family, french, english),
            "02" => Parties(family, "Une ligne est de la", "A line is of", french, english),
            "03" => Parties(family, "Une remise est de la", "An allowance is of", french, english),
            "04" => Parties(family, "Des frais sont de la", "A charge is of", french, english),
            "05" => Rate(family, "BT-152", "d'une ligne", "of a line", french, english),
            "06" => Rate(family, "BT-96", "d'une remise", "of an allowance", french, english),
            "07" => Rate(family, "BT-103", "des frais", "of a charge", french, english),
            "08" => TaxableAmount(family, french, english),
            "09" => TaxAmount(family, french, english),
            "10" => Reason(family, french, english),
            _ => throw new KeyNotFoundException($"{family.Rule(number)}"),
        };
    }

    private static RuleText Breakdown(VatFamily family, string french, string english) => TaxedAmounts.HasRates(family.Category)
        ? new(
            $"Les lignes, remises et frais de la {french} et les ventilations de TVA (BG-23) ne se correspondent pas. Ajoutez une ventilation par taux utilisé, retirez celle qui ne sert pas.",
            $"Lines, allowances and charges of {english} and the VAT breakdowns (BG-23) do not match. Add one breakdown for each rate in use, remove any that is not used.")
        : new(
            $"La {french} doit avoir exactement une ventilation de TVA (BG-23) si elle est utilisée, et aucune sinon. Ajoutez, fusionnez ou retirez des ventilations.",
            $"{english} must have exactly one VAT breakdown (BG-23) when it is used, and none otherwise. Add, merge or remove breakdowns.");

    private static RuleText Parties(VatFamily family, string frenchWhat, string englishWhat, string french, string english)
    {
        var (frenchDuty, englishDuty) = family.Category switch
        {
            VatCategory.NotSubject => (
                "ni le vendeur (BT-31), ni son représentant fiscal (BT-63), ni l'acheteur (BT-48) ne doivent alors donner de numéro de TVA. Retirez-les ou changez de catégorie.",
                "then neither the seller (BT-31), nor the tax representative (BT-63), nor the buyer (BT-48) may give a VAT identifier. Remove them or use another category."),
            VatCategory.ReverseCharge => (
                "il faut un numéro fiscal du vendeur (BT-31 ou BT-32) ou de son représentant (BT-63), et le numéro de TVA (BT-48) ou d'immatriculation (BT-47) de l'acheteur.",
                "a tax identifier of the seller (BT-31 or BT-32) or the representative (BT-63) is needed, and the VAT (BT-48) or legal identifier (BT-47) of the buyer."),
            VatCategory.IntraCommunity => (
                "il faut le numéro de TVA du vendeur (BT-31) ou de son représentant (BT-63), et celui de l'acheteur (BT-48).",
                "the VAT identifier of the seller (BT-31) or the representative (BT-63) is needed, and that of the buyer (BT-48)."),
            VatCategory.Export => (
                "il faut le numéro de TVA du vendeur (BT-31) ou de son représentant fiscal (BT-63).",
                "the VAT identifier of the seller (BT-31) or the tax representative (BT-63) is needed."),
            _ => (
                "il faut un numéro fiscal du vendeur (BT-31 ou BT-32) ou le numéro de TVA de son représentant (BT-63).",
                "a tax identifier of the seller (BT-31 or BT-32) or the VAT identifier of the representative (BT-63) is needed."),
        };
        return new($"{frenchWhat} {french} : {frenchDuty}", $"{englishWhat} {english}: {englishDuty}");
    }

    private static RuleText Rate(VatFamily family, string term, string frenchWhat, string englishWhat, string french, string english) => family.Category switch
    {
        VatCategory.Standard => new(
            $"Le taux de TVA {frenchWhat} ({term}) vaut {{found}} ; dans la {french} il doit être supérieur à zéro. Corrigez le taux ou la catégorie.",
            $"The VAT rate {englishWhat} ({term}) is {{found}}; in {english} it must be above zero. Correct the rate or the category."),
        VatCategory.CanaryIslands or VatCategory.CeutaMelilla => new(
            $"Le taux {frenchWhat} ({term}) vaut {{found}} ; la {french} demande un taux, zéro ou plus en UBL. Corrigez le taux ou la catégorie.",
            $"The rate {englishWhat} ({term}) is {{found}}; {english} needs a rate, zero or more in UBL. Correct the rate or the category."),
        VatCategory.NotSubject => new(
            $"Le taux de TVA {frenchWhat} ({term}) vaut {{found}} ; la {french} n'a pas de taux, même nul. Retirez-le.",
            $"The VAT rate {englishWhat} ({term}) is {{found}}; {english} has no rate, not even zero. Remove it."),
        _ => new(
            $"Le taux de TVA {frenchWhat} ({term}) vaut {{found}} ; dans la {french} il doit être 0. Corrigez le taux ou la catégorie.",
            $"The VAT rate {englishWhat} ({term}) is {{found}}; in {english} it must be 0. Correct the rate or the category."),
    };

    private static RuleText TaxableAmount(VatFamily family, string french, string english)
    {
        var (frenchRate, englishRate) = TaxedAmounts.HasRates(family.Category) ? (" à ce taux", " at this rate") : ("", "");
        return new(
            $"La base imposable (BT-116) de la {french} vaut {{found}} ; les lignes{frenchRate}, plus les frais, moins les remises, donnent {{expected}}. Corrigez BT-116 ou la catégorie des lignes.",
            $"The taxable amount (BT-116) of {english} is {{found}}; lines{englishRate}, plus charges, less allowances, give {{expected}}. Correct BT-116 or the category of the lines.");
    }

    private static RuleText TaxAmount(VatFamily family, string french, string english) => TaxedAmounts.HasRates(family.Category)
        ? new(
            $"Le montant de TVA (BT-117) de la {french} vaut {{found}}[[ ; la base (BT-116) au taux BT-119 donne {{expected}}]]. Corrigez l'un des trois.",
            $"The VAT amount (BT-117) of {english} is {{found}}[[; the taxable amount (BT-116) at the rate BT-119 gives {{expected}}]]. Correct one of the three.")
        : new(
            $"Le montant de TVA (BT-117) de la {french} vaut {{found}} ; il doit être nul. Mettez-le à 0 ou changez de catégorie.",
            $"The VAT amount (BT-117) of {english} is {{found}}; it must be zero. Set it to 0 or use another category.");

    private static RuleText Reason(VatFamily family, string french, string english) =>
        TaxedAmounts.HasRates(family.Category) || family.Category == VatCategory.Zero
            ? new(
                $"La ventilation de la {french} donne un motif d'exonération (BT-120 ou BT-121), qui n'y a pas sa place. Retirez-le.",
                $"The breakdown of {english} gives an exemption reason (BT-120 or BT-121), which has no place there. Remove it.")
            : new(
                $"La ventilation de la {french} ne dit pas pourquoi il n'y a pas de TVA. Renseignez le motif (BT-120) ou son code (BT-121), par exemple {FrenchReason(family)}.",
                $"The breakdown of {english} does not say why there is no VAT. Give the reason (BT-120) or its code (BT-121), for example {EnglishReason(family)}.");

    /// <summary>Exempt is exempt for one of many reasons: which law says so, only the seller knows.</summary>
    private static string FrenchReason(VatFamily family) => family.Category == VatCategory.Exempt
        ? "l'article de loi, ou VATEX-FR-CGI261-4 (soins, enseignement, formation), VATEX-FR-CGI261-7 (associations), VATEX-FR-CGI261D-2 (location nue) ; VATEX-FR-FRANCHISE seulement si le vendeur ne facture de TVA à personne" : ReasonCode(family);

    private static string EnglishReason(VatFamily family) => family.Category == VatCategory.Exempt
        ? "the article of law, or VATEX-FR-CGI261-4 (medical care, teaching, training), VATEX-FR-CGI261-7 (non-profit bodies), VATEX-FR-CGI261D-2 (bare lettings); VATEX-FR-FRANCHISE only if the seller charges VAT to nobody" : ReasonCode(family);

    private static string ReasonCode(VatFamily family) => $"VATEX-EU-{family.Prefix}";
}
