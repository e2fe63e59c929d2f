using System.Text;
using Hub.En16931.Xml;

namespace Hub.En16931.Model;

/// <summary>
/// One business term of an invoice: absent, once, or (in a wrong invoice) several times. Nothing is read before it is asked for.
/// Valid as long as the document's bytes are.
/// </summary>
public readonly struct Leaf
{
    private readonly XmlTree? tree;
    private readonly TermPath? path;
    private readonly Term term;

    internal Leaf(XmlTree tree, TermPath? path, Term term, int anchor)
        : this(tree, path, term, path is null || anchor < 0 ? -1 : path.First(tree, anchor), true)
    {
    }

    private Leaf(XmlTree tree, TermPath? path, Term term, int node, bool found)
    {
        this.tree = tree;
        this.path = path;
        this.term = term;
        Node = found ? node : -1;
    }

    /// <summary>Number of the term in EN 16931: "BT-1".</summary>
    public string Number => TermNumbers.Of(term);

    /// <summary>True when the element is there, even empty.</summary>
    public bool IsPresent => tree is not null && Node >= 0;

    /// <summary>True when the element is there more than once where the standard has one.</summary>
    public bool IsRepeated => IsPresent && path!.Next(tree!, Node) >= 0;

    /// <summary>True when it is absent or holds only white space.</summary>
    public bool IsBlank => !IsPresent || XmlSpace.IsBlank(tree!.TextUtf8(Node));

    /// <summary>Its text, trimmed and with single spaces; null when blank. Of a repeated term, the first.</summary>
    public string? Text => IsBlank ? null : XmlSpace.Normalize(tree!.TextUtf8(Node));

    /// <summary>Its text exactly as written; null when absent.</summary>
    public string? RawText => IsPresent ? tree!.Text(Node) : null;

    /// <summary>Its value as a decimal number (amounts, quantities, rates); null when absent or not a number.</summary>
    public decimal? Decimal => IsPresent && XmlNumber.TryDecimal(tree!.TextUtf8(Node), out var value) ? value : null;

    /// <summary>Its value as a date, written "2026-08-31" or "20260831"; null when absent or not a date.</summary>
    public DateOnly? Date => IsPresent ? XmlDate.DayOf(tree!.TextUtf8(Node)) : null;

    /// <summary>Its scheme identifier (<c>schemeID</c>), null when it has none.</summary>
    public string? Scheme
    {
        get
        {
            var scheme = IsPresent ? tree!.Attribute(Node, "schemeID"u8) : -1;
            return scheme < 0 ? null : tree!.AttributeText(scheme);
        }
    }

    /// <summary>Line of the document it stands on, from 1; 0 when absent.</summary>
    public int Line => IsPresent ? tree!.Position(Node).Line : 0;

    /// <summary>Path of its element in the document; empty when absent.</summary>
    public string XPath => IsPresent ? tree!.XPath(Node) : "";

    /// <summary>Where it stands among the elements of the document.</summary>
    public Place Place => IsPresent ? Place.Of(tree, Node) : Place.Nowhere;

    /// <summary>Bytes that its text stands for when it is base64 (BT-125), counted without decoding it; 0 when absent.</summary>
    public long Base64Size => IsPresent ? Base64Text.SizeOf(tree!.TextUtf8(Node)) : 0;

    /// <summary>All elements of the term, in document order.</summary>
    public IEnumerable<Leaf> All
    {
        get
        {
            for (var leaf = this; leaf.IsPresent; leaf = leaf.Next())
            {
                yield return leaf;
            }
        }
    }

    internal int Node { get; }

    /// <summary>The scheme is that one.</summary>
    internal bool HasScheme(ReadOnlySpan<byte> scheme) =>
        IsPresent && tree!.Attribute(Node, "schemeID"u8) is >= 0 and var attribute && tree.AttributeValue(attribute).SequenceEqual(scheme);

    internal XmlTree Tree => tree!;

    /// <summary>An attribute of the element, by its local name; null when it has none.</summary>
    public string? Attribute(string name)
    {
        var attribute = IsPresent ? tree!.Attribute(Node, Encoding.UTF8.GetBytes(name)) : -1;
        return attribute < 0 ? null : tree!.AttributeText(attribute);
    }

    /// <summary>Its text as written, without the white space around it, cut after some characters: for texts that may be very long. Null when blank.</summary>
    public string? Excerpt(int most) => IsBlank ? null : TextCut.Of(XmlSpace.Trim(tree!.TextUtf8(Node)), most);

    /// <summary>The same as <see cref="Text"/>, empty when blank.</summary>
    public override string ToString() => Text ?? "";

    /// <summary>The next element of a repeated term, absent when this is the last.</summary>
    internal Leaf Next() => IsPresent ? new(tree!, path, term, path!.Next(tree!, Node), found: true) : this;
}
