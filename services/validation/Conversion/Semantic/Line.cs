namespace Hub.Conversion.Semantic;

/// <summary>A line.</summary>
public sealed record Line
{
    /// <summary>BT-126: its identifier.</summary>
    [BusinessTerm("BT-126")]
    public string? Identifier { get; set; }

    /// <summary>BT-127: note.</summary>
    [BusinessTerm("BT-127")]
    public string? Note { get; set; }

    /// <summary>BT-128: object the line is about; its scheme is a code of UNTDID 1153.</summary>
    [BusinessTerm("BT-128")]
    public Identifier? InvoicedObject { get; set; }

    /// <summary>BT-129, BT-130: quantity and its unit.</summary>
    [BusinessTerm("BT-129", "BT-130")]
    public Quantity? Quantity { get; set; }

    /// <summary>BT-131: net amount.</summary>
    [BusinessTerm("BT-131")]
    public decimal? NetAmount { get; set; }

    /// <summary>BT-132: line of the purchase order.</summary>
    [BusinessTerm("BT-132")]
    public string? PurchaseOrderLine { get; set; }

    /// <summary>BT-133: where the buyer books it.</summary>
    [BusinessTerm("BT-133")]
    public string? BuyerAccountingReference { get; set; }

    /// <summary>BG-26: period.</summary>
    [BusinessTerm("BG-26")]
    public Period? Period { get; set; }

    /// <summary>BG-27: allowances on the line.</summary>
    [BusinessTerm("BG-27")]
    public IList<AllowanceCharge> Allowances { get; set; } = [];

    /// <summary>BG-28: charges on the line.</summary>
    [BusinessTerm("BG-28")]
    public IList<AllowanceCharge> Charges { get; set; } = [];

    /// <summary>BG-29: price.</summary>
    [BusinessTerm("BG-29")]
    public Price? Price { get; set; }

    /// <summary>BG-30: VAT.</summary>
    [BusinessTerm("BG-30")]
    public LineVat? Vat { get; set; }

    /// <summary>BG-31: what was sold.</summary>
    [BusinessTerm("BG-31")]
    public Item? Item { get; set; }
}
