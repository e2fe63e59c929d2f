namespace Hub.Conversion.Semantic;

/// <summary>A document attached or referenced.</summary>
public sealed record SupportingDocument
{
    /// <summary>BT-122: its reference.</summary>
    [BusinessTerm("BT-122")]
    public string? Reference { get; set; }

    /// <summary>BT-123: what it is.</summary>
    [BusinessTerm("BT-123")]
    public string? Description { get; set; }

    /// <summary>BT-124: where it is to be found (URI).</summary>
    [BusinessTerm("BT-124")]
    public string? Location { get; set; }

    /// <summary>BT-125: the document itself.</summary>
    [BusinessTerm("BT-125")]
    public Attachment? Attachment { get; set; }
}
