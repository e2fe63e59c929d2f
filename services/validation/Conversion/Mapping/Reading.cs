using Hub.Conversion.Losses;
using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.Conversion.Mapping;

/// <summary>One reading of a document: which of its elements and attributes the model has taken, and so what is left.</summary>
internal sealed class Reading
{
    private const byte Unread = 0;
    private const byte Used = 1;
    private readonly byte[] elements;
    private readonly bool[] attributes;
    private readonly HashSet<int> simplified = [];

    public Reading(XmlTree tree, string? currency, string? vatCurrency)
    {
        Tree = tree;
        Currency = currency;
        VatCurrency = vatCurrency;
        elements = new byte[tree.Count];
        attributes = new bool[tree.AttributeEnd(tree.Count - 1)];
    }

    public XmlTree Tree { get; }

    /// <summary>BT-5: an amount that says so says nothing new.</summary>
    public string? Currency { get; }

    /// <summary>BT-6.</summary>
    public string? VatCurrency { get; }

    /// <summary>How many values have been taken, to tell a group that is there from one that is empty.</summary>
    public int Values { get; private set; }

    public void Count() => Values++;

    public void Use(int node) => elements[node] = Used;

    /// <summary>Leaves an element for the list of losses, with the reason.</summary>
    public void Refuse(int node, LossReason why) => elements[node] = (byte)(Used + 1 + (int)why);

    /// <summary>The value was kept, but not every digit or sign of it.</summary>
    public void Simplify(int node) => simplified.Add(node);

    public bool IsBlank(int node) => XmlSpace.IsBlank(Tree.TextUtf8(node));

    /// <summary>The text without the white space around it.</summary>
    public string Code(int node) => System.Text.Encoding.UTF8.GetString(XmlSpace.Trim(Tree.TextUtf8(node)));

    /// <summary>Takes an attribute; null when it is not there or empty.</summary>
    public string? Attribute(int node, int name)
    {
        var attribute = Tree.Attribute(node, name);
        if (attribute < 0 || XmlSpace.IsBlank(Tree.AttributeValue(attribute)))
        {
            return null;
        }

        attributes[attribute] = true;
        return Tree.AttributeText(attribute).Trim();
    }

    /// <summary>Takes an attribute only when it has that value.</summary>
    public void UseAttribute(int node, int name, string? expected)
    {
        var attribute = Tree.Attribute(node, name);
        if (attribute >= 0 && Tree.AttributeText(attribute) == expected)
        {
            attributes[attribute] = true;
        }
    }

    public bool IsUsed(int node) => elements[node] == Used;

    public bool IsAttributeUsed(int attribute) => attributes[attribute];

    public bool IsSimplified(int node) => simplified.Contains(node);

    /// <summary>Why an element is not in the model.</summary>
    public LossReason ReasonOf(int node) => elements[node] == Unread ? LossReason.OutsideModel : (LossReason)(elements[node] - Used - 1);
}
