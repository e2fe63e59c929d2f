using Hub.En16931.CodeLists;

namespace Hub.En16931.SyntaxTables;

/// <summary>What a table is compiled from, but for its rows, which stand in an embedded text.</summary>
/// <param name="Name">The name of the text ("ubl").</param>
/// <param name="Vocabulary">Prefixes, tests and predicates.</param>
/// <param name="Terms">Business terms and groups by rule id, separated by spaces.</param>
/// <param name="Texts">Texts of the rules that the templates do not explain well enough.</param>
internal sealed record TableSource(
    string Name, TableVocabulary Vocabulary, IReadOnlyDictionary<string, string> Terms, SyntaxTexts Texts)
{
    /// <summary>The name of the text that says what a profile changes in the table; null when it changes nothing.</summary>
    public string? Changes { get; init; }

    public SyntaxTable Compile() => TableCompiler.Compile(Rows(), Vocabulary, RuleOf);

    public IReadOnlyList<TableRow> Rows()
    {
        using var table = Open(Name);
        if (Changes is null)
        {
            return [.. TableReader.Read(table)];
        }

        using var changes = Open(Changes);
        return TableChanges.Apply(TableReader.Read(table), changes);
    }

    private static StreamReader Open(string name) =>
        new(typeof(TableSource).Assembly.GetManifestResourceStream($"Hub.En16931.SyntaxTables.{name}.table")!);

    private SyntaxRule RuleOf(TableRow row) => new(row, TermsOf(row), Texts)
    {
        Codes = row.Verb is "code" or "code-any-case" or "value" ? CodeList.Named(row.Arguments.Split(' ')[0]) : null,
    };

    private string[] TermsOf(TableRow row) => Terms.TryGetValue(row.Id, out var terms) ? terms.Split(' ') : [];
}
