namespace Hub.En16931.Model;

/// <summary>BG-23: what is invoiced under one VAT category and rate.</summary>
public readonly struct VatBreakdown : IGroup<VatBreakdown>
{
    private readonly Group group;

    internal VatBreakdown(Group group) => this.group = group;

    /// <summary>True when the document has it.</summary>
    public bool IsPresent => group.IsPresent;

    /// <summary>Line of the document it starts on, from 1; 0 when absent.</summary>
    public int Line => group.Line;

    /// <summary>Path of its element; empty when absent.</summary>
    public string XPath => group.XPath;

    /// <summary>Where it stands among the elements of the document.</summary>
    public Place Place => group.Place;

    /// <summary>BT-116: taxable amount.</summary>
    public Leaf TaxableAmount => group[Term.BreakdownTaxableAmount];

    /// <summary>BT-117: VAT amount.</summary>
    public Leaf TaxAmount => group[Term.BreakdownTaxAmount];

    /// <summary>BT-118: VAT category code.</summary>
    public Leaf Category => group[Term.BreakdownCategory];

    /// <summary>BT-119: rate, 20 for 20 %.</summary>
    public Leaf Rate => group[Term.BreakdownRate];

    /// <summary>BT-120: why no VAT is due.</summary>
    public Leaf ExemptionReason => group[Term.BreakdownExemptionReason];

    /// <summary>BT-121: the same as a code (VATEX).</summary>
    public Leaf ExemptionReasonCode => group[Term.BreakdownExemptionReasonCode];

    /// <inheritdoc/>
    public static VatBreakdown Over(Group group) => new(group);
}
