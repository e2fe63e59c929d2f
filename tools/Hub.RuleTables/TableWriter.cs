using System.Text;

namespace Hub.RuleTables;

/// <summary>Writes the table of one syntax: the rules of the syntax and code list families, in their order.</summary>
internal sealed class TableWriter(CodeListFiles lists)
{
    public string Write(string syntax, IEnumerable<OfficialRule> rules)
    {
        var text = new StringBuilder()
            .Append("# The rules of EN 16931 about the elements, attributes and codes of ").Append(syntax).Append('\n')
            .Append("# (validation artefacts 1.3.16). Written by tools/Hub.RuleTables: run it, do not edit. Read by SyntaxTables/TableReader.cs.\n");
        WriteRows(text, RowsOf(rules));
        return text.ToString();
    }

    /// <summary>The rows of the rules that are of a table, in the order of their contexts.</summary>
    public IEnumerable<OfficialRow> RowsOf(IEnumerable<OfficialRule> rules) =>
        rules.Where(rule => rule.IsOfTable).GroupBy(rule => (rule.Pattern, rule.Rule)).SelectMany(context => context).SelectMany(RowsOf);

    /// <summary>Rows under the headings they need.</summary>
    public static void WriteRows(StringBuilder text, IEnumerable<OfficialRow> rows)
    {
        var (pattern, contexts) = ("", "");
        foreach (var row in rows)
        {
            if (row.Pattern != pattern)
            {
                text.Append("\npattern ").Append(pattern = row.Pattern).Append('\n');
                contexts = "";
            }

            if (row.Contexts != contexts)
            {
                text.Append("\nat ").Append(contexts = row.Contexts).Append('\n');
            }

            text.Append(row.Text).Append('\n');
        }
    }

    private IEnumerable<OfficialRow> RowsOf(OfficialRule rule) =>
        (CodeTests.RowsOf(rule, lists) ?? [(Paths.Translate(rule.Context), SyntaxTests.RowOf(rule))])
            .Select(row => new OfficialRow(rule.Pattern, row.Context, rule.Id, rule.Flag, row.Row));
}
