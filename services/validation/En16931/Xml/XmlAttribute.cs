namespace Hub.En16931.Xml;

/// <summary>One attribute of an <see cref="XmlTree"/>; namespace declarations are not attributes.</summary>
internal struct XmlAttribute
{
    /// <summary>While a start tag is being read: the length of the raw name.</summary>
    public int Name;

    public int NameStart;

    /// <summary>In the document or, when negative, at its complement in the decoded bytes.</summary>
    public int ValueStart;

    public int ValueLength;
}
