namespace Hub.Conversion.Semantic;

/// <summary>What was sold.</summary>
public sealed record Item
{
    /// <summary>BT-153: name.</summary>
    [BusinessTerm("BT-153")]
    public string? Name { get; set; }

    /// <summary>BT-154: description.</summary>
    [BusinessTerm("BT-154")]
    public string? Description { get; set; }

    /// <summary>BT-155: the seller's identifier.</summary>
    [BusinessTerm("BT-155")]
    public string? SellerIdentifier { get; set; }

    /// <summary>BT-156: the buyer's identifier.</summary>
    [BusinessTerm("BT-156")]
    public string? BuyerIdentifier { get; set; }

    /// <summary>BT-157: identifier of a standard scheme; "0160" is a GTIN.</summary>
    [BusinessTerm("BT-157")]
    public Identifier? StandardIdentifier { get; set; }

    /// <summary>BT-158: classification codes.</summary>
    [BusinessTerm("BT-158")]
    public IList<Classification> Classifications { get; set; } = [];

    /// <summary>BT-159: country of origin (ISO 3166-1, two letters).</summary>
    [BusinessTerm("BT-159")]
    public string? OriginCountry { get; set; }

    /// <summary>BG-32: attributes.</summary>
    [BusinessTerm("BG-32")]
    public IList<ItemAttribute> Attributes { get; set; } = [];
}
