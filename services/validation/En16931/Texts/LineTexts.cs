namespace Hub.En16931.Texts;

/// <summary>Lines with their price, VAT and item.</summary>
internal static class LineTexts
{
    public static IReadOnlyDictionary<string, RuleText> All { get; } = new Dictionary<string, RuleText>(StringComparer.Ordinal)
    {
        ["BR-21"] = new(
            "Une ligne n'a pas d'identifiant. Renseignez BT-126, par exemple son rang.",
            "A line has no identifier. Fill in BT-126, for example its rank."),
        ["BR-22"] = new(
            "Une ligne n'a pas de quantité. Renseignez BT-129.",
            "A line has no quantity. Fill in BT-129."),
        ["BR-23"] = new(
            "La quantité de la ligne n'a pas d'unité de mesure (BT-130). Ajoutez l'attribut unitCode, par exemple C62 pour une pièce.",
            "The quantity of the line has no unit of measure (BT-130). Add the attribute unitCode, for example C62 for a piece."),
        ["BR-24"] = new(
            "Une ligne n'a pas de montant net. Renseignez BT-131.",
            "A line has no net amount. Fill in BT-131."),
        ["BR-25"] = new(
            "L'article de la ligne n'a pas de nom. Renseignez BT-153.",
            "The item of the line has no name. Fill in BT-153."),
        ["BR-26"] = new(
            "L'article de la ligne n'a pas de prix net. Renseignez BT-146.",
            "The item of the line has no net price. Fill in BT-146."),
        ["BR-27"] = new(
            "Le prix net de l'article (BT-146) vaut {found}, or il ne peut pas manquer ni être négatif. Pour un avoir ou un retour, mettez la quantité au négatif, pas le prix.",
            "The item's net price (BT-146) is {found}; it cannot be missing or negative. For a return, make the quantity negative, not the price."),
        ["BR-28"] = new(
            "Le prix brut de l'article (BT-148) vaut {found}, or il ne peut pas être négatif. Corrigez-le ou retirez-le.",
            "The item's gross price (BT-148) is {found}; it cannot be negative. Correct it or remove it."),
        ["BR-54"] = new(
            "Une caractéristique d'article (BG-32) n'a pas son nom ou sa valeur. Renseignez BT-160 et BT-161, ou retirez-la.",
            "An item attribute (BG-32) lacks its name or its value. Fill in BT-160 and BT-161, or remove it."),
        ["BR-64"] = new(
            "L'identifiant normalisé de l'article (BT-157) n'indique pas son système. Ajoutez l'attribut schemeID, par exemple 0160 pour un GTIN.",
            "The item's standard identifier (BT-157) does not name its scheme. Add the attribute schemeID, for example 0160 for a GTIN."),
        ["BR-65"] = new(
            "La classification de l'article (BT-158) n'indique pas sa nomenclature. Ajoutez l'attribut listID, par exemple STI pour le CPV.",
            "The item's classification (BT-158) does not name its scheme. Add the attribute listID, for example STI for CPV."),
        ["BR-CO-04"] = new(
            "L'article de la ligne n'a pas de catégorie de TVA. Renseignez BT-151, par exemple S, avec le type de taxe VAT : sous un autre type (TVA), elle n'est pas lue.",
            "The item of the line has no VAT category. Fill in BT-151, for example S, with the tax type VAT: under another one (TVA) it is not read."),
        ["BR-DEC-23"] = new(
            "Le montant net de la ligne (BT-131) a plus de deux décimales : « {found} ». Arrondissez au centime.",
            "The line's net amount (BT-131) has more than two decimals: \"{found}\". Round it to the cent."),
    };
}
