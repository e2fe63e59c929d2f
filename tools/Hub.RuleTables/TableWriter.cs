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
        var contexts = rules
            .Where(rule => rule.Id.StartsWith("BR-CL-", StringComparison.Ordinal) || !rule.Id.StartsWith("BR-", StringComparison.Ordinal))
            .GroupBy(rule => (rule.Pattern, rule.Rule));
        var pattern = "";
        foreach (var context in contexts)
        {
            if (context.Key.Pattern != pattern)
            {
                pattern = context.Key.Pattern;
                text.Append("\npattern ").Append(pattern).Append('\n');
            }

            WriteContext(text, context);
        }

        return text.ToString();
    }

    private void WriteContext(StringBuilder text, IEnumerable<OfficialRule> rules)
    {
        var at = "";
        foreach (var rule in rules)
        {
            foreach (var (context, row) in RowsOf(rule))
            {
                if (context != at)
                {
                    text.Append("\nat ").Append(at = context).Append('\n');
                }

                text.Append(rule.Id).Append(' ').Append(rule.Flag).Append(' ').Append(row).Append('\n');
            }
        }
    }

    private (string Context, string Row)[] RowsOf(OfficialRule rule) =>
        CodeTests.RowsOf(rule, lists) ?? [(Paths.Translate(rule.Context), SyntaxTests.RowOf(rule))];
}
