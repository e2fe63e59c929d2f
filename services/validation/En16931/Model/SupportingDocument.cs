namespace Hub.En16931.Model;

/// <summary>BG-24: a supporting document, attached or referenced.</summary>
public readonly struct SupportingDocument : IGroup<SupportingDocument>
{
    private readonly Group group;

    internal SupportingDocument(Group group) => this.group = group;

    /// <summary>True when the document has it.</summary>
    public bool IsPresent => group.IsPresent;

    /// <summary>Line of the document it starts on, from 1; 0 when absent.</summary>
    public int Line => group.Line;

    /// <summary>Path of its element; empty when absent.</summary>
    public string XPath => group.XPath;

    /// <summary>Where it stands among the elements of the document.</summary>
    public Place Place => group.Place;

    /// <summary>BT-122: its reference.</summary>
    public Leaf Reference => group[Term.DocumentReference];

    /// <summary>BT-123: what it is.</summary>
    public Leaf Description => group[Term.DocumentDescription];

    /// <summary>BT-124: where it can be fetched. Never followed by the engine.</summary>
    public Leaf Location => group[Term.DocumentLocation];

    /// <summary>BT-125: the document, in base64; its attributes mimeCode and filename say what it is.</summary>
    public Leaf Content => group[Term.DocumentContent];

    /// <summary>"130" marks an invoiced object (BT-18), "50" a tender (BT-17), "916" or nothing a supporting document.</summary>
    public Leaf TypeCode => group[Term.DocumentTypeCode];

    /// <inheritdoc/>
    public static SupportingDocument Over(Group group) => new(group);
}
