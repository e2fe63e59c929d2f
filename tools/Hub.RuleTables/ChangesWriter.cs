using System.Text;

namespace Hub.RuleTables;

/// <summary>Writes the table of a profile as what it changes in the table of EN 16931: the rules it leaves out, and the rows it adds.</summary>
internal sealed class ChangesWriter(CodeListFiles lists)
{
    private const int IdsOfLine = 10;

    private readonly TableWriter table = new(lists);

    public string Write(string title, IEnumerable<OfficialRule> standard, IEnumerable<OfficialRule> profile)
    {
        var before = table.RowsOf(standard).ToList();
        var after = table.RowsOf(profile).ToList();
        var changed = before.Except(after).Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        var text = new StringBuilder()
            .Append("# ").Append(title).Append(", as changes of the table of EN 16931.\n")
            .Append("# Written by tools/Hub.RuleTables: run it, do not edit. Read by SyntaxTables/TableChanges.cs.\n\n");
        foreach (var ids in before.Select(row => row.Id).Where(changed.Contains).Distinct().Chunk(IdsOfLine))
        {
            text.Append("without ").AppendJoin(' ', ids).Append('\n');
        }

        TableWriter.WriteRows(text, after.Where(row => changed.Contains(row.Id) || !before.Contains(row)));
        return text.ToString();
    }
}
