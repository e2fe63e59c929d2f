namespace Hub.En16931.Model;

/// <summary>BG-20, BG-21 (of the invoice) or BG-27, BG-28 (of a line): an allowance or a charge. Its amount is positive in both cases.</summary>
public readonly struct AllowanceCharge : IGroup<AllowanceCharge>
{
    private readonly Group group;

    internal AllowanceCharge(Group group) => this.group = group;

    /// <summary>True when the document has it.</summary>
    public bool IsPresent => group.IsPresent;

    /// <summary>Line of the document it starts on, from 1; 0 when absent.</summary>
    public int Line => group.Line;

    /// <summary>Path of its element; empty when absent.</summary>
    public string XPath => group.XPath;

    /// <summary>Where it stands among the elements of the document.</summary>
    public Place Place => group.Place;

    /// <summary>BT-92, BT-99, BT-136, BT-141: amount without VAT.</summary>
    public Leaf Amount => group[Term.AllowanceChargeAmount];

    /// <summary>BT-93, BT-100, BT-137, BT-142: what the percentage applies to.</summary>
    public Leaf BaseAmount => group[Term.AllowanceChargeBase];

    /// <summary>BT-94, BT-101, BT-138, BT-143: percentage, 5 for 5 %.</summary>
    public Leaf Percentage => group[Term.AllowanceChargePercentage];

    /// <summary>BT-95, BT-102: VAT category code; of the invoice's allowances and charges only.</summary>
    public Leaf VatCategory => group[Term.AllowanceChargeVatCategory];

    /// <summary>BT-96, BT-103: VAT rate, 20 for 20 %.</summary>
    public Leaf VatRate => group[Term.AllowanceChargeVatRate];

    /// <summary>BT-97, BT-104, BT-139, BT-144: reason.</summary>
    public Leaf Reason => group[Term.AllowanceChargeReason];

    /// <summary>BT-98, BT-105, BT-140, BT-145: reason code.</summary>
    public Leaf ReasonCode => group[Term.AllowanceChargeReasonCode];

    /// <inheritdoc/>
    public static AllowanceCharge Over(Group group) => new(group);
}
