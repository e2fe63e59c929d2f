namespace Hub.Conversion.Semantic;

/// <summary>Where, to whom and when it was delivered.</summary>
public sealed record Delivery
{
    /// <summary>BT-70: name of who received it.</summary>
    [BusinessTerm("BT-70")]
    public string? Name { get; set; }

    /// <summary>BT-71: identifier of the place.</summary>
    [BusinessTerm("BT-71")]
    public Identifier? Location { get; set; }

    /// <summary>BT-72: date of delivery.</summary>
    [BusinessTerm("BT-72")]
    public DateOnly? Date { get; set; }

    /// <summary>BG-15: address of the place.</summary>
    [BusinessTerm("BG-15")]
    public PostalAddress? Address { get; set; }
}
