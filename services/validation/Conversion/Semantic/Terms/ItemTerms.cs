namespace Hub.Conversion.Semantic.Terms;

/// <summary>The terms of <see cref="Item"/>, as the tables of the syntaxes name them.</summary>
internal static class ItemTerms
{
    public static readonly Term<Item, string?> Name = new("BT-153", group => group.Name, (group, value) => group.Name = value);
    public static readonly Term<Item, string?> Description = new("BT-154", group => group.Description, (group, value) => group.Description = value);
    public static readonly Term<Item, string?> SellerIdentifier = new("BT-155", group => group.SellerIdentifier, (group, value) => group.SellerIdentifier = value);
    public static readonly Term<Item, string?> BuyerIdentifier = new("BT-156", group => group.BuyerIdentifier, (group, value) => group.BuyerIdentifier = value);
    public static readonly Term<Item, Identifier?> StandardIdentifier = new("BT-157", group => group.StandardIdentifier, (group, value) => group.StandardIdentifier = value);
    public static readonly Term<Item, IList<Classification>> Classifications = new("BT-158", group => group.Classifications, (group, value) => group.Classifications = value);
    public static readonly Term<Item, string?> OriginCountry = new("BT-159", group => group.OriginCountry, (group, value) => group.OriginCountry = value);
    public static readonly Term<Item, IList<ItemAttribute>> Attributes = new("BG-32", group => group.Attributes, (group, value) => group.Attributes = value);
}
