using Hub.En16931.CodeLists;

namespace Hub.En16931.SyntaxTables;

/// <summary>The English text of each verb.</summary>
internal static class EnglishTemplates
{
    public static string Fill(TableRow row, string terms, string standard)
    {
        var words = RowWords.Of(row);
        var where = words.IsOfDocument ? "" : $" in “{words.Context}”";
        return (row.Verb, words.Attribute) switch
        {
            ("absent", null) =>
                $"“{words.Element}”{terms} has no place{where} in an invoice of {standard}: remove the element, or say it in a term that the "
                + "standard provides.",
            ("absent", var attribute) =>
                $"The attribute “{attribute}” has no place{On(words)} in an invoice of {standard}: remove it (value found: “{{found}}”).",
            ("single", { } attribute) => $"The attribute “{attribute}”{terms} may stand only once{On(words)}: keep one.",
            ("single", null) => $"“{words.Element}”{terms} may stand only once{where}: keep one.",
            ("double", _) => $"“{words.Element}”{terms} may stand only twice{where}: remove the others.",
            ("one", _) => $"“{words.Element}”{terms} must stand once and only once{where}.",
            ("some", null) => $"“{words.Element}”{terms} is missing{where}: add it.",
            ("some", var attribute) => $"The attribute “{attribute}”{terms} is missing{On(words)}: add it.",
            ("alike" or "alike-normalized", _) =>
                $"“{words.Element}”{terms} must have the same value everywhere; “{{found}}” differs from the first.",
            ("not-both", _) => $"{Pair(row)} exclude each other{where}: keep one.",
            ("code" or "code-any-case" or "value", var attribute) =>
                $"“{{found}}”{terms} is not a code allowed for {Target(row, words, attribute)}: choose a code of the list "
                + $"{CodeListNames.English(words.List)}.[[ Possible codes: {{expected}}.]]",
            var other => throw new InvalidDataException($"{row.Id}: no English text for {other}"),
        };
    }

    private static string On(RowWords words) =>
        words.Element.Length == 0 ? "" : $" on “{words.Element}”";

    private static string Target(TableRow row, RowWords words, string? attribute)
    {
        var context = RowWords.HasSeveralContexts(row) ? "this element" : $"“{words.Context}”";
        return attribute is null ? context : $"the attribute “{attribute}” of {context}";
    }

    private static string Pair(TableRow row) => string.Join(" and ", row.Arguments.Split(" & ").Select(path => $"“{path}”"));
}
