namespace Hub.Explain.Examples.Files;

/// <summary>Shows where two texts differ, with a few lines around it.</summary>
internal static class LineDifference
{
    private const int Around = 3;
    private const int MostLines = 30;
    private const int LongestLine = 160;
    private const string Omitted = "…";

    /// <summary>The lines to show of each of them.</summary>
    public static (IReadOnlyList<FragmentLine> First, IReadOnlyList<FragmentLine> Second) Of(string first, string second)
    {
        var (before, after) = (first.TrimEnd('\n').Split('\n'), second.TrimEnd('\n').Split('\n'));
        var head = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var shorter = Math.Min(before.Length, after.Length) - head;
        var tail = before.Reverse().Zip(after.Reverse()).Take(shorter).TakeWhile(pair => pair.First == pair.Second).Count();
        return (Show(before, head, before.Length - tail), Show(after, head, after.Length - tail));
    }

    private static List<FragmentLine> Show(string[] lines, int from, int to)
    {
        var (start, end) = (Math.Max(0, from - Around), Math.Min(lines.Length, Math.Min(to, from + MostLines) + Around));
        List<FragmentLine> shown = [.. Enumerable.Range(start, end - start).Select(at => new FragmentLine(Shown(lines[at]), at >= from && at < to))];
        if (start > 0) shown.Insert(0, new FragmentLine(Omitted, IsMarked: false));
        if (end < lines.Length) shown.Add(new FragmentLine(Omitted, IsMarked: false));
        return shown;
    }

    /// <summary>Control characters as their pictures; of a line that is too long, the two ends.</summary>
    private static string Shown(string line)
    {
        var visible = string.Concat(line.Select(character => character < ' ' ? (char)('\u2400' + character) : character));
        return visible.Length <= LongestLine ? visible : $"{visible[..100]} {Omitted} {visible[^30..]}";
    }
}
