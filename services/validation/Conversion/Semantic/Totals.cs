namespace Hub.Conversion.Semantic;

/// <summary>Totals, in the currency of the invoice but BT-111.</summary>
public sealed record Totals
{
    /// <summary>BT-106: sum of lines.</summary>
    [BusinessTerm("BT-106")]
    public decimal? Lines { get; set; }

    /// <summary>BT-107: sum of allowances on the invoice.</summary>
    [BusinessTerm("BT-107")]
    public decimal? Allowances { get; set; }

    /// <summary>BT-108: sum of charges on the invoice.</summary>
    [BusinessTerm("BT-108")]
    public decimal? Charges { get; set; }

    /// <summary>BT-109: total without VAT.</summary>
    [BusinessTerm("BT-109")]
    public decimal? WithoutVat { get; set; }

    /// <summary>BT-110: total VAT.</summary>
    [BusinessTerm("BT-110")]
    public decimal? Vat { get; set; }

    /// <summary>BT-111: total VAT in the VAT accounting currency (BT-6).</summary>
    [BusinessTerm("BT-111")]
    public decimal? VatInAccountingCurrency { get; set; }

    /// <summary>BT-112: total with VAT.</summary>
    [BusinessTerm("BT-112")]
    public decimal? WithVat { get; set; }

    /// <summary>BT-113: paid already.</summary>
    [BusinessTerm("BT-113")]
    public decimal? Paid { get; set; }

    /// <summary>BT-114: rounding.</summary>
    [BusinessTerm("BT-114")]
    public decimal? Rounding { get; set; }

    /// <summary>BT-115: to be paid.</summary>
    [BusinessTerm("BT-115")]
    public decimal? Due { get; set; }
}
