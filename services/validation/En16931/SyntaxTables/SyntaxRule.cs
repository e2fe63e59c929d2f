using Hub.En16931.CodeLists;

namespace Hub.En16931.SyntaxTables;

/// <summary>A rule of a table. Its texts are made of a template for its verb, when they are asked for.</summary>
internal sealed class SyntaxRule(TableRow row, IReadOnlyList<string> terms, SyntaxTexts texts)
    : Rule(row.Id, row.Severity, terms, "", "")
{
    private string? french;
    private string? english;

    /// <summary>The row of the table.</summary>
    public TableRow Row { get; } = row;

    /// <inheritdoc/>
    public override string French => french ??= texts.French(Row, Terms);

    /// <inheritdoc/>
    public override string English => english ??= texts.English(Row, Terms);

    /// <summary>The codes that <see cref="Suggest"/> chooses from, null for a rule about something else.</summary>
    public CodeList? Codes { get; init; }

    /// <inheritdoc/>
    internal override string? Suggest(string? found) => found is null ? null : Codes?.Near(found);
}
