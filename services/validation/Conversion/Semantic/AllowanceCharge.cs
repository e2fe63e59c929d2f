namespace Hub.Conversion.Semantic;

/// <summary>An allowance or charge: on the invoice (BG-20, BG-21) or on a line (BG-27, BG-28), in this order of numbers. The VAT terms belong to the invoice only.</summary>
public sealed record AllowanceCharge
{
    /// <summary>BT-92, BT-99, BT-136, BT-141: amount without VAT, never negative by itself.</summary>
    [BusinessTerm("BT-92", "BT-99", "BT-136", "BT-141")]
    public decimal? Amount { get; set; }

    /// <summary>BT-93, BT-100, BT-137, BT-142: amount that the percentage is taken of.</summary>
    [BusinessTerm("BT-93", "BT-100", "BT-137", "BT-142")]
    public decimal? BaseAmount { get; set; }

    /// <summary>BT-94, BT-101, BT-138, BT-143: percentage.</summary>
    [BusinessTerm("BT-94", "BT-101", "BT-138", "BT-143")]
    public decimal? Percentage { get; set; }

    /// <summary>BT-95, BT-102: VAT category (UNTDID 5305).</summary>
    [BusinessTerm("BT-95", "BT-102")]
    public string? VatCategory { get; set; }

    /// <summary>BT-96, BT-103: VAT rate in per cent.</summary>
    [BusinessTerm("BT-96", "BT-103")]
    public decimal? VatRate { get; set; }

    /// <summary>BT-97, BT-104, BT-139, BT-144: reason.</summary>
    [BusinessTerm("BT-97", "BT-104", "BT-139", "BT-144")]
    public string? Reason { get; set; }

    /// <summary>BT-98, BT-105, BT-140, BT-145: reason as a code (UNTDID 5189 or 7161).</summary>
    [BusinessTerm("BT-98", "BT-105", "BT-140", "BT-145")]
    public string? ReasonCode { get; set; }
}
