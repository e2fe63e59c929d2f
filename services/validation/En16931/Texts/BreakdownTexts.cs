namespace Hub.En16931.Texts;

/// <summary>VAT breakdowns of any category.</summary>
internal static class BreakdownTexts
{
    public static IReadOnlyDictionary<string, RuleText> All { get; } = new Dictionary<string, RuleText>(StringComparer.Ordinal)
    {
        ["BR-45"] = new(
            "Une ventilation de TVA (BG-23) n'a pas de base imposable. Renseignez BT-116.",
            "A VAT breakdown (BG-23) has no taxable amount. Fill in BT-116."),
        ["BR-46"] = new(
            "Une ventilation de TVA (BG-23) n'a pas de montant de TVA. Renseignez BT-117, même nul.",
            "A VAT breakdown (BG-23) has no VAT amount. Fill in BT-117, even zero."),
        ["BR-47"] = new(
            "Une ventilation de TVA (BG-23) n'a pas de catégorie. Renseignez BT-118, avec le type de taxe VAT.",
            "A VAT breakdown (BG-23) has no category. Fill in BT-118, with the tax type VAT."),
        ["BR-48"] = new(
            "Une ventilation de TVA (BG-23) n'a pas de taux. Renseignez BT-119 : seule la catégorie O (hors champ) n'en a pas.",
            "A VAT breakdown (BG-23) has no rate. Fill in BT-119: only category O (not subject to VAT) has none."),
        ["BR-CO-17"] = new(
            "Le montant de TVA de la ventilation (BT-117) vaut {found}[[ ; la base imposable (BT-116) au taux BT-119 donne {expected}]]. Corrigez l'un des trois.",
            "The VAT amount of the breakdown (BT-117) is {found}[[; the taxable amount (BT-116) at the rate BT-119 gives {expected}]]. Correct one of the three."),
        ["BR-DEC-19"] = new(
            "La base imposable (BT-116) a plus de deux décimales : « {found} ». Arrondissez au centime.",
            "The taxable amount (BT-116) has more than two decimals: \"{found}\". Round it to the cent."),
        ["BR-DEC-20"] = new(
            "Le montant de TVA de la ventilation (BT-117) a plus de deux décimales : « {found} ». Arrondissez au centime.",
            "The VAT amount of the breakdown (BT-117) has more than two decimals: \"{found}\". Round it to the cent."),
        ["BR-IC-11"] = new(
            "Une livraison intracommunautaire (code K) doit dater la livraison. Renseignez la date de livraison (BT-72) ou la période de facturation (BG-14).",
            "An intra-community supply (code K) must be dated. Give the delivery date (BT-72) or the invoicing period (BG-14)."),
        ["BR-IC-12"] = new(
            "Une livraison intracommunautaire (code K) doit dire dans quel pays elle a eu lieu. Renseignez le pays de livraison (BT-80).",
            "An intra-community supply (code K) must say to which country it went. Give the deliver-to country (BT-80)."),
        ["BR-O-11"] = new(
            "La facture est ventilée hors champ de la TVA (code O), mais aussi sous une autre catégorie. Une facture hors champ l'est entièrement : séparez-la en deux.",
            "The invoice has a breakdown not subject to VAT (code O) and one of another category. An invoice not subject to VAT is so entirely: split it in two."),
        ["BR-O-12"] = new(
            "La facture est ventilée hors champ de la TVA (code O), mais une ligne est d'une autre catégorie. Corrigez BT-151 ou séparez la facture en deux.",
            "The invoice has a breakdown not subject to VAT (code O), but a line is of another category. Correct BT-151 or split the invoice in two."),
        ["BR-O-13"] = new(
            "La facture est ventilée hors champ de la TVA (code O), mais une remise est d'une autre catégorie. Corrigez BT-95 ou séparez la facture en deux.",
            "The invoice has a breakdown not subject to VAT (code O), but an allowance is of another category. Correct BT-95 or split the invoice in two."),
        ["BR-O-14"] = new(
            "La facture est ventilée hors champ de la TVA (code O), mais des frais sont d'une autre catégorie. Corrigez BT-102 ou séparez la facture en deux.",
            "The invoice has a breakdown not subject to VAT (code O), but a charge is of another category. Correct BT-102 or split the invoice in two."),
        ["BR-B-01"] = new(
            "La catégorie de TVA B (split payment) est réservée aux factures italiennes, or un pays de la facture est « {found} ». Changez de catégorie.",
            "VAT category B (split payment) is for Italian invoices only, and a country of this one is \"{found}\". Use another category."),
        ["BR-B-02"] = new(
            "La catégorie de TVA B (split payment) ne se mélange pas avec S (taux normal). Gardez l'une des deux.",
            "VAT category B (split payment) does not mix with S (standard rate). Keep one of the two."),
    };
}
