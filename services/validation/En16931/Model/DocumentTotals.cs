namespace Hub.En16931.Model;

/// <summary>BG-22: the totals of the invoice, in its currency.</summary>
public readonly struct DocumentTotals
{
    private readonly Group group;

    internal DocumentTotals(Group group) => this.group = group;

    /// <summary>True when the document has it.</summary>
    public bool IsPresent => group.IsPresent;

    /// <summary>Line of the document it starts on, from 1; 0 when absent.</summary>
    public int Line => group.Line;

    /// <summary>Path of its element; empty when absent.</summary>
    public string XPath => group.XPath;

    /// <summary>Where it stands among the elements of the document.</summary>
    public Place Place => group.Place;

    /// <summary>BT-106: sum of the lines' net amounts.</summary>
    public Leaf Lines => group[Term.TotalLines];

    /// <summary>BT-107: sum of the allowances of the invoice.</summary>
    public Leaf Allowances => group[Term.TotalAllowances];

    /// <summary>BT-108: sum of the charges of the invoice.</summary>
    public Leaf Charges => group[Term.TotalCharges];

    /// <summary>BT-109: total without VAT.</summary>
    public Leaf WithoutVat => group[Term.TotalWithoutVat];

    /// <summary>BT-112: total with VAT.</summary>
    public Leaf WithVat => group[Term.TotalWithVat];

    /// <summary>BT-113: already paid.</summary>
    public Leaf Paid => group[Term.TotalPaid];

    /// <summary>BT-114: rounding.</summary>
    public Leaf Rounding => group[Term.TotalRounding];

    /// <summary>BT-115: amount due for payment.</summary>
    public Leaf Due => group[Term.TotalDue];
}
