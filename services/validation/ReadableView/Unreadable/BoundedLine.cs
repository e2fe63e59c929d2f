using System.Text;

namespace Hub.ReadableView.Unreadable;

/// <summary>A window on each line of a text, whose lines may be as long as the whole file.</summary>
/// <param name="start">First column shown, from 0.</param>
/// <param name="width">Columns shown.</param>
internal sealed class BoundedLine(int start, int width)
{
    /// <summary>First column shown, from 0.</summary>
    public int Start => start;

    /// <summary>What the window shows of the line.</summary>
    public string Text { get; private set; } = "";

    /// <summary>True when the line goes on behind the window.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Reads the next line; false at the end.</summary>
    public bool Read(TextReader reader)
    {
        if (reader.Peek() < 0) return false;
        var window = new StringBuilder();
        var column = 0;
        int unit;
        for (; (unit = reader.Read()) >= 0 && unit != '\n'; column++)
        {
            if (column >= start && column < start + width && unit != '\r') window.Append((char)unit);
        }
        (Text, IsCut) = (window.ToString(), column > start + width);
        return true;
    }
}
