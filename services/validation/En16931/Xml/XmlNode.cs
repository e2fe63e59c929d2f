namespace Hub.En16931.Xml;

/// <summary>One element of an <see cref="XmlTree"/>: 36 bytes, no reference.</summary>
internal struct XmlNode
{
    public int Name;
    public int Parent;

    /// <summary>The node after the last descendant.</summary>
    public int End;

    /// <summary>Offset of the '&lt;' of the start tag.</summary>
    public int TagStart;

    public int FirstAttribute;

    /// <summary>
    /// A leaf: its text, in the document or, when negative, at its complement in the decoded bytes.
    /// An element with children: the raw content between its tags.
    /// </summary>
    public int TextStart;

    /// <summary>Length of the above; its complement when an element with children also has text of its own that is not blank.</summary>
    public int TextLength;

    /// <summary>Its path in the tree's book; -1 when a name on it is not a registered one.</summary>
    public int Path;

    /// <summary>The next element of the same path; -1 when there is none, and when it has no path.</summary>
    public int NextOnPath;
}
