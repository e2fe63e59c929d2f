namespace Hub.Conversion.Semantic;

/// <summary>A contact: of the seller or the buyer.</summary>
public sealed record Contact
{
    /// <summary>BT-41, BT-56: person or department.</summary>
    [BusinessTerm("BT-41", "BT-56")]
    public string? Name { get; set; }

    /// <summary>BT-42, BT-57: telephone.</summary>
    [BusinessTerm("BT-42", "BT-57")]
    public string? Telephone { get; set; }

    /// <summary>BT-43, BT-58: electronic mail.</summary>
    [BusinessTerm("BT-43", "BT-58")]
    public string? Email { get; set; }
}
