namespace Hub.En16931.Model;

/// <summary>
/// Where an element stands in its document, for asking whether one thing is part of another: elements count from 0 in document order,
/// and the descendants of an element follow it.
/// </summary>
/// <param name="First">The element's own number; -1 when there is no element.</param>
/// <param name="End">The number after its last descendant.</param>
public readonly record struct Place(int First, int End)
{
    /// <summary>No element.</summary>
    public static Place Nowhere { get; } = new(-1, -1);

    /// <summary>False for what is absent or stands outside the XML.</summary>
    public bool IsSomewhere => First >= 0;

    /// <summary>True when the other is this element or inside it.</summary>
    public bool Contains(Place other) => IsSomewhere && other.First >= First && other.First < End;

    internal static Place Of(Xml.XmlTree? tree, int node) => tree is null || node < 0 ? Nowhere : new Place(node, tree.End(node));
}
