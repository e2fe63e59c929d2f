using Hub.En16931.Rules.Vat;
using Hub.En16931.Texts;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Vat;

/// <summary>The texts of the rules that the profile has for every VAT category.</summary>
internal static class ProfileFamilyTexts
{
    /// <summary>The text of a family's rule, by the last part of its id ("08ini").</summary>
    public static RuleText Of(VatFamily family, string number)
    {
        var french = $"catégorie de TVA {family.Code} ({family.French})";
        var english = $"VAT category {family.Code} ({family.English})";
        return number switch
        {
            "01" => new(
                $"La {french} doit avoir au moins une ventilation de TVA (BG-23) si une ligne qui compte, une remise ou des frais en sont, et aucune sinon. Ajoutez la ventilation, ou retirez celle qui ne sert pas.",
                $"{english} must have a VAT breakdown (BG-23) when a line that counts, an allowance or a charge is of it, and none otherwise. Add the breakdown, or remove the one that is not used."),
            "08" => new(
                $"La base imposable (BT-116) de la {french} vaut {{found}} ; les lignes, moins les remises, plus les frais de ce taux donnent {{expected}}, et l'écart dépasse un centime par élément, que l'on tienne compte du motif d'exonération ou non. Corrigez BT-116 ou la catégorie des lignes.",
                $"The taxable amount (BT-116) of {english} is {{found}}; lines, less allowances, plus charges of this rate give {{expected}}, more than one cent an element away, with the exemption reason or without it. Correct BT-116 or the category of the lines."),
            "08ini" => new(
                $"La base imposable (BT-116) de la {french} vaut {{found}} ; tous les éléments de ce taux, quel que soit leur motif d'exonération, donnent {{expected}}. C'est permis si la ventilation distingue les motifs ; sinon corrigez BT-116.",
                $"The taxable amount (BT-116) of {english} is {{found}}; all elements of this rate, whatever their exemption reason, give {{expected}}. That is allowed when breakdowns differ by reason; otherwise correct BT-116."),
            "08rev" => new(
                $"La base imposable (BT-116) de la {french} vaut {{found}} ; les éléments de ce taux qui donnent le même motif d'exonération (BT-120, BT-121) que la ventilation donnent {{expected}}. Reportez le motif sur les lignes, remises et frais concernés.",
                $"The taxable amount (BT-116) of {english} is {{found}}; the elements of this rate that state the same exemption reason (BT-120, BT-121) as the breakdown give {{expected}}. State the reason on the lines, allowances and charges concerned."),
            "09" => new(
                $"Le montant de TVA (BT-117) de la {french} vaut {{found}}[[ ; la base (BT-116) au taux BT-119 donne {{expected}}]], et l'écart dépasse un centime par élément. Corrigez l'un des trois.",
                $"The VAT amount (BT-117) of {english} is {{found}}[[; the taxable amount (BT-116) at the rate BT-119 gives {{expected}}]], more than one cent an element away. Correct one of the three."),
            _ => throw new KeyNotFoundException(number),
        };
    }
}
