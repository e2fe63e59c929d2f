namespace Hub.Conversion.Semantic.Terms;

/// <summary>The terms of <see cref="Price"/>, as the tables of the syntaxes name them.</summary>
internal static class PriceTerms
{
    public static readonly Term<Price, decimal?> NetPrice = new("BT-146", group => group.NetPrice, (group, value) => group.NetPrice = value);
    public static readonly Term<Price, decimal?> Discount = new("BT-147", group => group.Discount, (group, value) => group.Discount = value);
    public static readonly Term<Price, decimal?> GrossPrice = new("BT-148", group => group.GrossPrice, (group, value) => group.GrossPrice = value);
    public static readonly Term<Price, Quantity?> BaseQuantity = new("BT-149", group => group.BaseQuantity, (group, value) => group.BaseQuantity = value);
}
