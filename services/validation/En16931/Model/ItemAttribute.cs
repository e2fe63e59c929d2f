namespace Hub.En16931.Model;

/// <summary>BG-32: a property of an item.</summary>
public readonly struct ItemAttribute : IGroup<ItemAttribute>
{
    private readonly Group group;

    internal ItemAttribute(Group group) => this.group = group;

    /// <summary>True when the document has it.</summary>
    public bool IsPresent => group.IsPresent;

    /// <summary>Line of the document it starts on, from 1; 0 when absent.</summary>
    public int Line => group.Line;

    /// <summary>Path of its element; empty when absent.</summary>
    public string XPath => group.XPath;

    /// <summary>Where it stands among the elements of the document.</summary>
    public Place Place => group.Place;

    /// <summary>BT-160: its name.</summary>
    public Leaf Name => group[Term.ItemAttributeName];

    /// <summary>BT-161: its value.</summary>
    public Leaf Value => group[Term.ItemAttributeValue];

    /// <inheritdoc/>
    public static ItemAttribute Over(Group group) => new(group);
}
