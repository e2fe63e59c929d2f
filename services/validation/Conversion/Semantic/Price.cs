namespace Hub.Conversion.Semantic;

/// <summary>The price of an item.</summary>
public sealed record Price
{
    /// <summary>BT-146: net price, without VAT.</summary>
    [BusinessTerm("BT-146")]
    public decimal? NetPrice { get; set; }

    /// <summary>BT-147: discount on the gross price; null when there is none, never zero beside a gross price.</summary>
    [BusinessTerm("BT-147")]
    public decimal? Discount { get; set; }

    /// <summary>BT-148: gross price.</summary>
    [BusinessTerm("BT-148")]
    public decimal? GrossPrice { get; set; }

    /// <summary>BT-149, BT-150: quantity the price is for, and its unit.</summary>
    [BusinessTerm("BT-149", "BT-150")]
    public Quantity? BaseQuantity { get; set; }
}
