using System.Text;

namespace Hub.ReadableView.Unreadable;

/// <summary>Quotes a document around a place. What is not text of its encoding shows as replacement characters: the page is about broken files.</summary>
internal static class SourceFragment
{
    private const int LinesAround = 3;
    private const int ColumnsAround = 120;

    /// <summary>The lines before and after; none when the document has no such line.</summary>
    public static IReadOnlyList<SourceLine> Around(ReadOnlyMemory<byte> document, int line, int column)
    {
        using var reader = new StreamReader(new MemoryStream(document.ToArray(), writable: false), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var lines = new List<SourceLine>();
        var text = new BoundedLine(Math.Max(0, column - 1 - ColumnsAround), 2 * ColumnsAround);
        for (var number = 1; number <= line + LinesAround && text.Read(reader); number++)
        {
            if (number >= line - LinesAround) lines.Add(Cut(number, text, number == line ? column : 1));
        }
        return lines;
    }

    private static SourceLine Cut(int number, BoundedLine line, int column)
    {
        var at = Math.Clamp(column - 1 - line.Start, 0, line.Text.Length);
        return new SourceLine(number, (line.Start > 0 && line.Text.Length > 0 ? "…" : "") + line.Text[..at], line.Text[at..] + (line.IsCut ? "…" : ""));
    }
}
