namespace Hub.Pipeline.Report;

/// <summary>Replaces the part of a Markdown page between <c>&lt;!-- NAME --&gt;</c> and <c>&lt;!-- /NAME --&gt;</c>.</summary>
internal static class Marked
{
    public static string Replace(string page, string name, string text)
    {
        var (start, end) = ($"<!-- {name} -->\n", $"<!-- /{name} -->");
        var from = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        var to = page.IndexOf(end, StringComparison.Ordinal);
        if (from < start.Length || to < from) throw new InvalidOperationException($"The page has no part between {start.TrimEnd()} and {end}.");
        return string.Concat(page.AsSpan(0, from), text, page.AsSpan(to));
    }
}
