namespace Hub.En16931.Model;

/// <summary>A postal address: BG-5 (seller), BG-8 (buyer), BG-12 (tax representative), BG-15 (delivery).</summary>
public readonly struct PostalAddress
{
    private readonly Group group;

    internal PostalAddress(Group group) => this.group = group;

    /// <summary>True when the document has it.</summary>
    public bool IsPresent => group.IsPresent;

    /// <summary>Line of the document it starts on, from 1; 0 when absent.</summary>
    public int Line => group.Line;

    /// <summary>Path of its element; empty when absent.</summary>
    public string XPath => group.XPath;

    /// <summary>Where it stands among the elements of the document.</summary>
    public Place Place => group.Place;

    /// <summary>BT-35, BT-50, BT-64, BT-75: address line 1.</summary>
    public Leaf Line1 => group[Term.AddressLine1];

    /// <summary>BT-36, BT-51, BT-65, BT-76: address line 2.</summary>
    public Leaf Line2 => group[Term.AddressLine2];

    /// <summary>BT-162, BT-163, BT-164, BT-165: address line 3.</summary>
    public Leaf Line3 => group[Term.AddressLine3];

    /// <summary>BT-37, BT-52, BT-66, BT-77: city.</summary>
    public Leaf City => group[Term.AddressCity];

    /// <summary>BT-38, BT-53, BT-67, BT-78: post code.</summary>
    public Leaf PostCode => group[Term.AddressPostCode];

    /// <summary>BT-39, BT-54, BT-68, BT-79: country subdivision.</summary>
    public Leaf Subdivision => group[Term.AddressSubdivision];

    /// <summary>BT-40, BT-55, BT-69, BT-80: country code (ISO 3166-1 alpha-2).</summary>
    public Leaf Country => group[Term.AddressCountry];
}
