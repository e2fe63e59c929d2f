namespace Hub.En16931.SyntaxTables;

/// <summary>
/// Reads a table. "pattern NAME" and "at CONTEXTS" say where the rows below them stand; a row is "ID SEVERITY VERB WORDS", with
/// "unless TEST" at its end perhaps; "#" begins a comment.
/// </summary>
internal static class TableReader
{
    public static IEnumerable<TableRow> Read(TextReader table)
    {
        var (pattern, contexts) = ("", "");
        while (table.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var words = line.Split(' ', 2);
            switch (words[0])
            {
                case "pattern":
                    pattern = words[1];
                    break;
                case "at":
                    contexts = words[1];
                    break;
                default:
                    yield return Row(pattern, contexts, line);
                    break;
            }
        }
    }

    private static TableRow Row(string pattern, string contexts, string line)
    {
        var halves = line.Split(" unless ", 2);
        var words = halves[0].Split(' ', 4);
        return new TableRow(
            pattern,
            contexts,
            words[0],
            words[1] == "warning" ? Severity.Warning : Severity.Fatal,
            words[2],
            words.Length > 3 ? words[3] : "",
            halves.Length > 1 ? halves[1] : null);
    }
}
