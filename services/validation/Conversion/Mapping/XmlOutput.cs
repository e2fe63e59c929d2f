using System.Buffers;
using System.Buffers.Text;
using System.Text;
using Hub.Conversion.Losses;

namespace Hub.Conversion.Mapping;

/// <summary>
/// Writes indented XML 1.0 in UTF-8. An element is opened when the first thing inside it is written, so that tables need not ask whether a group is empty.
/// </summary>
internal sealed class XmlOutput(ArrayBufferWriter<byte> bytes)
{
    private static readonly SearchValues<char> Special =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code), '&', '<', '>', '"', '\uFFFE', '\uFFFF']);

    private readonly List<Tag> open = [];
    private int begun;
    private int replaced;

    /// <summary>True when the innermost element's start tag is written.</summary>
    public bool IsOpen => begun == open.Count;

    /// <summary>Writes the declaration and the root with its namespaces, and opens it.</summary>
    public void Start(Tag root, ReadOnlySpan<byte> namespaces)
    {
        bytes.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<"u8);
        bytes.Write(root.Written);
        bytes.Write(namespaces);
        bytes.Write(">"u8);
        open.Add(root);
        begun = 1;
    }

    /// <summary>Goes into an element; nothing is written yet.</summary>
    public void Open(Tag tag) => open.Add(tag);

    /// <summary>Writes the start tags of the elements that were gone into.</summary>
    public void Demand()
    {
        for (; begun < open.Count; begun++)
        {
            Begin(open[begun], begun);
            bytes.Write(">"u8);
        }
    }

    /// <summary>Leaves the innermost element; an element in which nothing was written does not appear.</summary>
    public void Close()
    {
        var tag = open[^1];
        open.RemoveAt(open.Count - 1);
        if (begun <= open.Count)
        {
            return;
        }

        begun = open.Count;
        NewLine(begun);
        End(tag);
    }

    /// <summary>Closes the root and lists the characters that XML 1.0 has no way to write.</summary>
    public void Finish(LossList losses)
    {
        Close();
        bytes.Write("\n"u8);
        if (replaced > 0)
        {
            losses.Add("text()", $"{replaced} U+FFFD", LossReason.OutsideTarget);
        }
    }

    public void Leaf(Tag tag, string text)
    {
        BeginLeaf(tag);
        EndLeaf(tag, text);
    }

    /// <summary>Begins an element with a value; attributes may follow, then <see cref="EndLeaf(Tag, string)"/>.</summary>
    public void BeginLeaf(Tag tag)
    {
        Demand();
        Begin(tag, open.Count);
    }

    public void Attribute(ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
        {
            return;
        }

        bytes.Write(" "u8);
        bytes.Write(name);
        bytes.Write("=\""u8);
        Text(value, isAttribute: true);
        bytes.Write("\""u8);
    }

    public void EndLeaf(Tag tag, string text)
    {
        bytes.Write(">"u8);
        Text(text, isAttribute: false);
        End(tag);
    }

    /// <summary>Ends an element whose value is bytes, in base64.</summary>
    public void EndLeaf(Tag tag, ReadOnlySpan<byte> content)
    {
        bytes.Write(">"u8);
        var length = Base64.GetMaxEncodedToUtf8Length(content.Length);
        Base64.EncodeToUtf8(content, bytes.GetSpan(length), out _, out var written);
        bytes.Advance(written);
        End(tag);
    }

    private void Begin(Tag tag, int depth)
    {
        NewLine(depth);
        bytes.Write("<"u8);
        bytes.Write(tag.Written);
    }

    private void End(Tag tag)
    {
        bytes.Write("</"u8);
        bytes.Write(tag.Written);
        bytes.Write(">"u8);
    }

    private void NewLine(int depth)
    {
        var span = bytes.GetSpan(1 + (2 * depth));
        span[0] = (byte)'\n';
        span.Slice(1, 2 * depth).Fill((byte)' ');
        bytes.Advance(1 + (2 * depth));
    }

    private void Text(ReadOnlySpan<char> text, bool isAttribute)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            Encoding.UTF8.GetBytes(text[..at], bytes);
            Escape(text[at], isAttribute);
            text = text[(at + 1)..];
        }

        Encoding.UTF8.GetBytes(text, bytes);
    }

    private void Escape(char special, bool isAttribute)
    {
        switch (special)
        {
            case '&': bytes.Write("&amp;"u8); break;
            case '<': bytes.Write("&lt;"u8); break;
            case '>': bytes.Write("&gt;"u8); break;
            case '"' when isAttribute: bytes.Write("&quot;"u8); break;
            case '"': bytes.Write("\""u8); break;
            case '\r': bytes.Write("&#13;"u8); break;
            case '\n' when isAttribute: bytes.Write("&#10;"u8); break;
            case '\t' when isAttribute: bytes.Write("&#9;"u8); break;
            case '\n': bytes.Write("\n"u8); break;
            case '\t': bytes.Write("\t"u8); break;
            default:
                bytes.Write("\uFFFD"u8);
                replaced++;
                break;
        }
    }
}
