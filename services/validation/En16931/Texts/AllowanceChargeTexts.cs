namespace Hub.En16931.Texts;

/// <summary>Allowances and charges, of the document and of lines.</summary>
internal static class AllowanceChargeTexts
{
    public static IReadOnlyDictionary<string, RuleText> All { get; } = new Dictionary<string, RuleText>(StringComparer.Ordinal)
    {
        ["BR-31"] = new(
            "Une remise du document n'a pas de montant. Renseignez BT-92.",
            "A document level allowance has no amount. Fill in BT-92."),
        ["BR-32"] = new(
            "Une remise du document n'a pas de catégorie de TVA. Renseignez BT-95, par exemple S.",
            "A document level allowance has no VAT category. Fill in BT-95, for example S."),
        ["BR-33"] = new(
            "Une remise du document n'a pas de motif. Renseignez le texte (BT-97) ou le code (BT-98).",
            "A document level allowance has no reason. Give the text (BT-97) or the code (BT-98)."),
        ["BR-CO-21"] = new(
            "Le motif d'une remise du document est obligatoire : texte (BT-97), code (BT-98) ou les deux.",
            "A document level allowance needs a reason: text (BT-97), code (BT-98) or both."),
        ["BR-DEC-01"] = new(
            "Le montant de la remise du document (BT-92) a plus de deux décimales : « {found} ». Arrondissez au centime.",
            "The amount of the document level allowance (BT-92) has more than two decimals: \"{found}\". Round it to the cent."),
        ["BR-DEC-02"] = new(
            "La base de la remise du document (BT-93) a plus de deux décimales : « {found} ». Arrondissez au centime.",
            "The base amount of the document level allowance (BT-93) has more than two decimals: \"{found}\". Round it to the cent."),
        ["BR-36"] = new(
            "Des frais du document n'ont pas de montant. Renseignez BT-99.",
            "A document level charge has no amount. Fill in BT-99."),
        ["BR-37"] = new(
            "Des frais du document n'ont pas de catégorie de TVA. Renseignez BT-102, par exemple S.",
            "A document level charge has no VAT category. Fill in BT-102, for example S."),
        ["BR-38"] = new(
            "Des frais du document n'ont pas de motif. Renseignez le texte (BT-104) ou le code (BT-105).",
            "A document level charge has no reason. Give the text (BT-104) or the code (BT-105)."),
        ["BR-CO-22"] = new(
            "Le motif des frais du document est obligatoire : texte (BT-104), code (BT-105) ou les deux.",
            "A document level charge needs a reason: text (BT-104), code (BT-105) or both."),
        ["BR-DEC-05"] = new(
            "Le montant des frais du document (BT-99) a plus de deux décimales : « {found} ». Arrondissez au centime.",
            "The amount of the document level charge (BT-99) has more than two decimals: \"{found}\". Round it to the cent."),
        ["BR-DEC-06"] = new(
            "La base des frais du document (BT-100) a plus de deux décimales : « {found} ». Arrondissez au centime.",
            "The base amount of the document level charge (BT-100) has more than two decimals: \"{found}\". Round it to the cent."),
        ["BR-41"] = new(
            "Une remise de ligne n'a pas de montant. Renseignez BT-136.",
            "A line allowance has no amount. Fill in BT-136."),
        ["BR-42"] = new(
            "Une remise de ligne n'a pas de motif. Renseignez le texte (BT-139) ou le code (BT-140).",
            "A line allowance has no reason. Give the text (BT-139) or the code (BT-140)."),
        ["BR-CO-23"] = new(
            "Le motif d'une remise de ligne est obligatoire : texte (BT-139), code (BT-140) ou les deux.",
            "A line allowance needs a reason: text (BT-139), code (BT-140) or both."),
        ["BR-DEC-24"] = new(
            "Le montant de la remise de ligne (BT-136) a plus de deux décimales : « {found} ». Arrondissez au centime.",
            "The amount of the line allowance (BT-136) has more than two decimals: \"{found}\". Round it to the cent."),
        ["BR-DEC-25"] = new(
            "La base de la remise de ligne (BT-137) a plus de deux décimales : « {found} ». Arrondissez au centime.",
            "The base amount of the line allowance (BT-137) has more than two decimals: \"{found}\". Round it to the cent."),
        ["BR-43"] = new(
            "Des frais de ligne n'ont pas de montant. Renseignez BT-141.",
            "A line charge has no amount. Fill in BT-141."),
        ["BR-44"] = new(
            "Des frais de ligne n'ont pas de motif. Renseignez le texte (BT-144) ou le code (BT-145).",
            "A line charge has no reason. Give the text (BT-144) or the code (BT-145)."),
        ["BR-CO-24"] = new(
            "Le motif des frais de ligne est obligatoire : texte (BT-144), code (BT-145) ou les deux.",
            "A line charge needs a reason: text (BT-144), code (BT-145) or both."),
        ["BR-DEC-27"] = new(
            "Le montant des frais de ligne (BT-141) a plus de deux décimales : « {found} ». Arrondissez au centime.",
            "The amount of the line charge (BT-141) has more than two decimals: \"{found}\". Round it to the cent."),
        ["BR-DEC-28"] = new(
            "La base des frais de ligne (BT-142) a plus de deux décimales : « {found} ». Arrondissez au centime.",
            "The base amount of the line charge (BT-142) has more than two decimals: \"{found}\". Round it to the cent."),
    };
}
