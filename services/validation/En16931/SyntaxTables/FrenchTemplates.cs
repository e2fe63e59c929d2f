using Hub.En16931.CodeLists;

namespace Hub.En16931.SyntaxTables;

/// <summary>The French text of each verb.</summary>
internal static class FrenchTemplates
{
    public static string Fill(TableRow row, string terms, string standard)
    {
        var words = RowWords.Of(row);
        var where = words.IsOfDocument ? "" : $" dans « {words.Context} »";
        return (row.Verb, words.Attribute) switch
        {
            ("absent", null) =>
                $"« {words.Element} »{terms} n'a pas sa place{where} dans une facture {standard} : retirez cet élément, ou portez "
                + "l'information dans un terme que la norme prévoit.",
            ("absent", var attribute) =>
                $"L'attribut « {attribute} » n'a pas sa place{On(words)} dans une facture {standard} : retirez-le (valeur trouvée : « {{found}} »).",
            ("single", { } attribute) => $"L'attribut « {attribute} »{terms} ne peut figurer qu'une fois{On(words)} : gardez-en un seul.",
            ("single", null) => $"« {words.Element} »{terms} ne peut figurer qu'une fois{where} : gardez-en un seul.",
            ("double", _) => $"« {words.Element} »{terms} ne peut figurer que deux fois{where} : retirez les autres.",
            ("one", _) => $"« {words.Element} »{terms} doit figurer une fois et une seule{where}.",
            ("some", null) => $"« {words.Element} »{terms} manque{where} : ajoutez-le.",
            ("some", var attribute) => $"L'attribut « {attribute} »{terms} manque{On(words)} : ajoutez-le.",
            ("alike" or "alike-normalized", _) =>
                $"« {words.Element} »{terms} doit avoir partout la même valeur ; « {{found}} » diffère de la première.",
            ("not-both", _) => $"{Pair(row)} s'excluent{where} : n'en gardez qu'un.",
            ("code" or "code-any-case" or "value", var attribute) =>
                $"« {{found}} »{terms} n'est pas un code admis pour {Target(row, words, attribute)} : choisissez un code de la liste "
                + $"{CodeListNames.French(words.List)}.[[ Codes possibles : {{expected}}.]]",
            var other => throw new InvalidDataException($"{row.Id}: no French text for {other}"),
        };
    }

    private static string On(RowWords words) =>
        words.Element.Length == 0 ? "" : $" sur « {words.Element} »";

    private static string Target(TableRow row, RowWords words, string? attribute)
    {
        var context = RowWords.HasSeveralContexts(row) ? "cet élément" : $"« {words.Context} »";
        return attribute is null ? context : $"l'attribut « {attribute} » de {context}";
    }

    private static string Pair(TableRow row) => string.Join(" et ", row.Arguments.Split(" & ").Select(path => $"« {path} »"));
}
