namespace Hub.En16931.SyntaxTables;

/// <summary>The parts of a row that its text names; "" for an element that may be any.</summary>
internal readonly record struct RowWords(string Element, string? Attribute, string Context, string List)
{
    public static RowWords Of(TableRow row)
    {
        var path = Bare(row.Arguments.Split(" | ")[0]);
        var at = path.IndexOf('@', StringComparison.Ordinal);
        var element = (at < 0 ? path : path[..at]).Trim('/', '*', '.');
        var context = Bare(row.Contexts.Split(" | ")[0]).Split('/')[^1];
        var isAnywhere = path.StartsWith("//", StringComparison.Ordinal);
        return new RowWords(
            element.Length == 0 && !isAnywhere ? Named(context) : element,
            at < 0 ? null : path[(at + 1)..],
            Named(context),
            row.Arguments.Split(' ')[0]);
    }

    /// <summary>True when the row is about elements of several names or places, of which its words can only name the first.</summary>
    public static bool HasSeveralContexts(TableRow row) => row.Contexts.Contains(" | ", StringComparison.Ordinal);

    /// <summary>True when the context is the document itself.</summary>
    public bool IsOfDocument => Context is "" or "ubl:Invoice" or "rsm:CrossIndustryInvoice";

    /// <summary>A name, or nothing when only its end is said.</summary>
    private static string Named(string context) => context.Contains('*', StringComparison.Ordinal) ? "" : context;

    /// <summary>A path without its tests.</summary>
    private static string Bare(string path)
    {
        for (var open = path.IndexOf('[', StringComparison.Ordinal); open >= 0; open = path.IndexOf('[', StringComparison.Ordinal))
        {
            path = path.Remove(open, path.IndexOf(']', open) - open + 1);
        }

        return path;
    }
}
