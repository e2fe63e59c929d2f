namespace Hub.En16931.SyntaxTables;

/// <summary>
/// Says in words what a row of a table asks and what to do about it: the text of its own that a rule has, or the template of its verb.
/// </summary>
/// <param name="own">Texts by rule id.</param>
/// <param name="standard">What the templates call the standard that the table is of.</param>
internal sealed class SyntaxTexts(IReadOnlyDictionary<string, (string French, string English)> own, string standard = "EN 16931")
{
    private const int MostTerms = 3;

    public string French(TableRow row, IReadOnlyList<string> terms) =>
        own.TryGetValue(row.Id, out var text) ? text.French : FrenchTemplates.Fill(row, Terms(row, terms), standard);

    public string English(TableRow row, IReadOnlyList<string> terms) =>
        own.TryGetValue(row.Id, out var text) ? text.English : EnglishTemplates.Fill(row, Terms(row, terms), standard);

    /// <summary>Where a row looks at several places, only the finding's own place says which term it is.</summary>
    private static string Terms(TableRow row, IReadOnlyList<string> terms) => terms.Count is 0 or > MostTerms || (terms.Count > 1 && RowWords.HasSeveralContexts(row)) ? "" : $" ({string.Join(", ", terms)})";
}
