namespace Hub.En16931.Texts;

/// <summary>What an invoice as a whole must say, its references and its periods.</summary>
internal static class DocumentTexts
{
    public static IReadOnlyDictionary<string, RuleText> All { get; } = new Dictionary<string, RuleText>(StringComparer.Ordinal)
    {
        ["BR-01"] = new(
            "L'identifiant de spécification (BT-24) est vide ou absent. Indiquez le profil suivi, par exemple urn:cen.eu:en16931:2017.",
            "The specification identifier (BT-24) is blank or missing. State the profile the invoice follows, for example urn:cen.eu:en16931:2017."),
        ["BR-02"] = new(
            "Le numéro de facture (BT-1) est vide ou absent. Renseignez le numéro unique que porte la facture.",
            "The invoice number (BT-1) is blank or missing. Give the unique number of the invoice."),
        ["BR-03"] = new(
            "La date d'émission (BT-2) est vide, absente ou n'est pas dans le format attendu. Renseignez-la : 2026-08-31 en UBL, 20260831 avec format=\"102\" en CII.",
            "The issue date (BT-2) is blank, missing or not in the expected format. Give it: 2026-08-31 in UBL, 20260831 with format=\"102\" in CII."),
        ["BR-04"] = new(
            "Le type de facture (BT-3) est vide ou absent. Renseignez le code : 380 pour une facture, 381 pour un avoir.",
            "The invoice type code (BT-3) is blank or missing. Give the code: 380 for an invoice, 381 for a credit note."),
        ["BR-05"] = new(
            "La devise de la facture (BT-5) est vide ou absente. Renseignez son code, par exemple EUR.",
            "The invoice currency (BT-5) is blank or missing. Give its code, for example EUR."),
        ["BR-16"] = new(
            "La facture n'a aucune ligne (BG-25). Ajoutez au moins une ligne.",
            "The invoice has no line (BG-25). Add at least one line."),
        ["BR-CO-03"] = new(
            "La date d'exigibilité de la TVA (BT-7) et le code de cette date (BT-8) sont tous deux présents, alors que l'un exclut l'autre. Gardez-en un seul.",
            "Both the VAT point date (BT-7) and its code (BT-8) are present, and each excludes the other. Keep only one."),
        ["BR-CO-18"] = new(
            "La facture n'a aucune ventilation de TVA (BG-23). Ajoutez-en une pour chaque catégorie et taux de TVA des lignes.",
            "The invoice has no VAT breakdown (BG-23). Add one for each VAT category and rate of the lines."),
        ["BR-29"] = new(
            "La période de facturation se termine ({found}) avant de commencer, ou l'une de ses dates n'est pas lisible. Corrigez BT-73 ou BT-74.",
            "The invoicing period ends ({found}) before it starts, or one of its dates cannot be read. Correct BT-73 or BT-74."),
        ["BR-30"] = new(
            "La période de la ligne se termine ({found}) avant de commencer, ou l'une de ses dates n'est pas lisible. Corrigez BT-134 ou BT-135.",
            "The period of the line ends ({found}) before it starts, or one of its dates cannot be read. Correct BT-134 or BT-135."),
        ["BR-52"] = new(
            "Une pièce jointe ou référencée (BG-24) n'a pas de référence. Renseignez BT-122.",
            "A supporting document (BG-24) has no reference. Fill in BT-122."),
        ["BR-55"] = new(
            "La référence à une facture antérieure (BG-3) n'en donne pas le numéro. Renseignez BT-25 ou retirez la référence.",
            "The reference to a preceding invoice (BG-3) does not give its number. Fill in BT-25 or remove the reference."),
        ["BR-CO-19"] = new(
            "La période de facturation (BG-14) n'a ni début ni fin. Renseignez BT-73, BT-74 ou les deux, ou retirez la période.",
            "The invoicing period (BG-14) has neither start nor end. Fill in BT-73, BT-74 or both, or remove the period."),
        ["BR-CO-20"] = new(
            "La période de la ligne (BG-26) n'a ni début ni fin. Renseignez BT-134, BT-135 ou les deux, ou retirez la période.",
            "The period of the line (BG-26) has neither start nor end. Fill in BT-134, BT-135 or both, or remove the period."),
    };
}
