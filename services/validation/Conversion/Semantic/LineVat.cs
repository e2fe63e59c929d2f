namespace Hub.Conversion.Semantic;

/// <summary>VAT of a line.</summary>
public sealed record LineVat
{
    /// <summary>BT-151: VAT category (UNTDID 5305).</summary>
    [BusinessTerm("BT-151")]
    public string? Category { get; set; }

    /// <summary>BT-152: rate in per cent.</summary>
    [BusinessTerm("BT-152")]
    public decimal? Rate { get; set; }
}
