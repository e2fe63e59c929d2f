namespace Hub.En16931.Texts;

/// <summary>Document totals.</summary>
internal static class TotalsTexts
{
    public static IReadOnlyDictionary<string, RuleText> All { get; } = new Dictionary<string, RuleText>(StringComparer.Ordinal)
    {
        ["BR-12"] = new(
            "Le total des lignes (BT-106) manque. Renseignez la somme des montants nets des lignes.",
            "The sum of the lines (BT-106) is missing. Give the sum of the lines' net amounts."),
        ["BR-13"] = new(
            "Le total HT (BT-109) manque. Renseignez-le.",
            "The total without VAT (BT-109) is missing. Give it."),
        ["BR-14"] = new(
            "Le total TTC (BT-112) manque. Renseignez-le.",
            "The total with VAT (BT-112) is missing. Give it."),
        ["BR-15"] = new(
            "Le montant à payer (BT-115) manque. Renseignez-le, même s'il est nul.",
            "The amount due (BT-115) is missing. Give it, even if it is zero."),
        ["BR-53"] = new(
            "La facture a une devise de comptabilisation de la TVA (BT-6), sans total de TVA dans cette devise (BT-111), ou la même que celle de la facture (BT-5). Ajoutez BT-111 dans la devise BT-6, ou retirez BT-6.",
            "The invoice has a VAT accounting currency (BT-6) without a total VAT in it (BT-111), or the same as the invoice currency (BT-5). Add BT-111 in the currency BT-6, or remove BT-6."),
        ["BR-CO-10"] = new(
            "Le total des lignes (BT-106) vaut {found}[[ ; la somme des montants nets des lignes (BT-131) donne {expected}]]. Corrigez BT-106 ou les lignes.",
            "The sum of the lines (BT-106) is {found}[[; the lines' net amounts (BT-131) add up to {expected}]]. Correct BT-106 or the lines."),
        ["BR-CO-11"] = new(
            "Le total des remises (BT-107) vaut {found}[[ ; la somme des remises du document (BT-92) donne {expected}]]. Corrigez BT-107 ou les remises.",
            "The total of allowances (BT-107) is {found}[[; the allowances of the document (BT-92) add up to {expected}]]. Correct BT-107 or the allowances."),
        ["BR-CO-12"] = new(
            "Le total des frais (BT-108) vaut {found}[[ ; la somme des frais du document (BT-99) donne {expected}]]. Corrigez BT-108 ou les frais.",
            "The total of charges (BT-108) is {found}[[; the charges of the document (BT-99) add up to {expected}]]. Correct BT-108 or the charges."),
        ["BR-CO-13"] = new(
            "Le total HT (BT-109) vaut {found}[[ ; la somme des lignes moins les remises plus les frais donne {expected}]]. Corrigez BT-109 ou ce dont il est la somme (BT-106, BT-107, BT-108).",
            "The total without VAT (BT-109) is {found}[[; lines less allowances plus charges give {expected}]]. Correct BT-109 or what it adds up (BT-106, BT-107, BT-108)."),
        ["BR-CO-14"] = new(
            "Le total de TVA (BT-110) vaut {found}[[ ; la somme des montants de TVA des ventilations (BT-117) donne {expected}]]. Corrigez BT-110 ou les ventilations : il en faut une pour chaque catégorie et taux des lignes.",
            "The total VAT (BT-110) is {found}[[; the VAT amounts of the breakdowns (BT-117) add up to {expected}]]. Correct BT-110 or the breakdowns: there must be one for each category and rate of the lines."),
        ["BR-CO-15"] = new(
            "Le total TTC (BT-112) vaut {found}[[ ; le total HT (BT-109) plus la TVA dans la devise de la facture (BT-110) donne {expected}]]. Corrigez l'un des trois ; il faut un total de TVA, et un seul, dont la devise (attribut currencyID) soit celle de la facture.",
            "The total with VAT (BT-112) is {found}[[; the total without VAT (BT-109) plus the VAT in the invoice currency (BT-110) gives {expected}]]. Correct one of the three; there must be a total VAT, and only one, in the currency of the invoice (attribute currencyID)."),
        ["BR-CO-16"] = new(
            "Le montant à payer (BT-115) vaut {found}[[ ; le total TTC moins l'acompte versé plus l'arrondi donne {expected}]]. Corrigez BT-115, ou BT-112, BT-113, BT-114.",
            "The amount due (BT-115) is {found}[[; the total with VAT less what is paid plus the rounding gives {expected}]]. Correct BT-115, or BT-112, BT-113, BT-114."),
        ["BR-DEC-09"] = new(
            "Le total des lignes (BT-106) a plus de deux décimales : « {found} ». Arrondissez au centime.",
            "The sum of the lines (BT-106) has more than two decimals: \"{found}\". Round it to the cent."),
        ["BR-DEC-10"] = new(
            "Le total des remises (BT-107) a plus de deux décimales : « {found} ». Arrondissez au centime.",
            "The total of allowances (BT-107) has more than two decimals: \"{found}\". Round it to the cent."),
        ["BR-DEC-11"] = new(
            "Le total des frais (BT-108) a plus de deux décimales : « {found} ». Arrondissez au centime.",
            "The total of charges (BT-108) has more than two decimals: \"{found}\". Round it to the cent."),
        ["BR-DEC-12"] = new(
            "Le total HT (BT-109) a plus de deux décimales : « {found} ». Arrondissez au centime.",
            "The total without VAT (BT-109) has more than two decimals: \"{found}\". Round it to the cent."),
        ["BR-DEC-13"] = new(
            "Le total de TVA (BT-110) a plus de deux décimales : « {found} ». Arrondissez au centime.",
            "The total VAT (BT-110) has more than two decimals: \"{found}\". Round it to the cent."),
        ["BR-DEC-14"] = new(
            "Le total TTC (BT-112) a plus de deux décimales : « {found} ». Arrondissez au centime.",
            "The total with VAT (BT-112) has more than two decimals: \"{found}\". Round it to the cent."),
        ["BR-DEC-15"] = new(
            "Le total de TVA dans la devise de comptabilisation (BT-111) manque ou a plus de deux décimales. Indiquez-le dans la devise BT-6, arrondi au centime.",
            "The total VAT in the accounting currency (BT-111) is missing or has more than two decimals. Give it in the currency BT-6, rounded to the cent."),
        ["BR-DEC-16"] = new(
            "L'acompte versé (BT-113) a plus de deux décimales : « {found} ». Arrondissez au centime.",
            "The paid amount (BT-113) has more than two decimals: \"{found}\". Round it to the cent."),
        ["BR-DEC-17"] = new(
            "L'arrondi (BT-114) a plus de deux décimales : « {found} ». Arrondissez au centime.",
            "The rounding amount (BT-114) has more than two decimals: \"{found}\". Round it to the cent."),
        ["BR-DEC-18"] = new(
            "Le montant à payer (BT-115) a plus de deux décimales : « {found} ». Arrondissez au centime.",
            "The amount due (BT-115) has more than two decimals: \"{found}\". Round it to the cent."),
    };
}
