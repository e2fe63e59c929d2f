namespace Hub.En16931.SyntaxTables;

/// <summary>
/// A profile's table, told as what it changes in another: "without ID ID" leaves out every row of those rules, the rows below are
/// added. A row joins the others of its context; a context the table does not have comes last in its pattern.
/// </summary>
internal static class TableChanges
{
    private const string Without = "without ";

    public static IReadOnlyList<TableRow> Apply(IEnumerable<TableRow> table, TextReader changes)
    {
        var lines = changes.ReadToEnd().Split('\n');
        var dropped = lines.Where(IsWithout).SelectMany(line => line[Without.Length..].Split(' ')).ToHashSet(StringComparer.Ordinal);
        var rows = table.Where(row => !dropped.Contains(row.Id)).ToList();
        using var rest = new StringReader(string.Join('\n', lines.Where(line => !IsWithout(line))));
        foreach (var row in TableReader.Read(rest))
        {
            rows.Insert(PlaceOf(row, rows), row);
        }

        return rows;
    }

    private static bool IsWithout(string line) => line.StartsWith(Without, StringComparison.Ordinal);

    private static int PlaceOf(TableRow row, List<TableRow> rows)
    {
        var beside = rows.FindLastIndex(other => other.Pattern == row.Pattern && other.Contexts == row.Contexts);
        var after = beside >= 0 ? beside : rows.FindLastIndex(other => other.Pattern == row.Pattern);
        return after >= 0 ? after + 1 : rows.Count;
    }
}
