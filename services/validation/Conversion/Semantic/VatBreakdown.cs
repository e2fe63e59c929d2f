namespace Hub.Conversion.Semantic;

/// <summary>VAT of one category and rate.</summary>
public sealed record VatBreakdown
{
    /// <summary>BT-116: taxable amount.</summary>
    [BusinessTerm("BT-116")]
    public decimal? TaxableAmount { get; set; }

    /// <summary>BT-117: VAT.</summary>
    [BusinessTerm("BT-117")]
    public decimal? TaxAmount { get; set; }

    /// <summary>BT-118: VAT category (UNTDID 5305).</summary>
    [BusinessTerm("BT-118")]
    public string? Category { get; set; }

    /// <summary>BT-119: rate in per cent.</summary>
    [BusinessTerm("BT-119")]
    public decimal? Rate { get; set; }

    /// <summary>BT-120: why exempt.</summary>
    [BusinessTerm("BT-120")]
    public string? ExemptionReason { get; set; }

    /// <summary>BT-121: why exempt, as a code (VATEX).</summary>
    [BusinessTerm("BT-121")]
    public string? ExemptionReasonCode { get; set; }
}
