namespace Hub.Conversion.Semantic;

/// <summary>A postal address: of the seller, the buyer, the tax representative or the place of delivery, in this order of numbers.</summary>
public sealed record PostalAddress
{
    /// <summary>BT-35, BT-50, BT-64, BT-75: first line, usually the street.</summary>
    [BusinessTerm("BT-35", "BT-50", "BT-64", "BT-75")]
    public string? Line1 { get; set; }

    /// <summary>BT-36, BT-51, BT-65, BT-76: second line.</summary>
    [BusinessTerm("BT-36", "BT-51", "BT-65", "BT-76")]
    public string? Line2 { get; set; }

    /// <summary>BT-162, BT-163, BT-164, BT-165: third line.</summary>
    [BusinessTerm("BT-162", "BT-163", "BT-164", "BT-165")]
    public string? Line3 { get; set; }

    /// <summary>BT-37, BT-52, BT-66, BT-77: city.</summary>
    [BusinessTerm("BT-37", "BT-52", "BT-66", "BT-77")]
    public string? City { get; set; }

    /// <summary>BT-38, BT-53, BT-67, BT-78: post code.</summary>
    [BusinessTerm("BT-38", "BT-53", "BT-67", "BT-78")]
    public string? PostCode { get; set; }

    /// <summary>BT-39, BT-54, BT-68, BT-79: region or county.</summary>
    [BusinessTerm("BT-39", "BT-54", "BT-68", "BT-79")]
    public string? Subdivision { get; set; }

    /// <summary>BT-40, BT-55, BT-69, BT-80: country (ISO 3166-1, two letters).</summary>
    [BusinessTerm("BT-40", "BT-55", "BT-69", "BT-80")]
    public string? Country { get; set; }
}
