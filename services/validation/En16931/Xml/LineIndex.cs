using System.Text;

namespace Hub.En16931.Xml;

/// <summary>Turns offsets into lines and columns; built once a document, when the first finding is shown.</summary>
internal sealed class LineIndex
{
    private readonly byte[] bytes;
    private readonly List<int> starts;

    public LineIndex(byte[] bytes, int start, int end)
    {
        this.bytes = bytes;
        starts = [start];
        for (var offset = start; offset < end; offset++)
        {
            var isEnd = bytes[offset] == '\n' || (bytes[offset] == '\r' && (offset + 1 == end || bytes[offset + 1] != '\n'));
            if (isEnd)
            {
                starts.Add(offset + 1);
            }
        }
    }

    public TextPosition At(int offset)
    {
        var line = starts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new TextPosition(line + 1, Encoding.UTF8.GetCharCount(bytes, starts[line], offset - starts[line]) + 1);
    }
}
