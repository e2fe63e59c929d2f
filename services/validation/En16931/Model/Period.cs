namespace Hub.En16931.Model;

/// <summary>BG-14 (of the invoice) or BG-26 (of a line): an invoicing period.</summary>
public readonly struct Period
{
    private readonly Group group;

    internal Period(Group group) => this.group = group;

    /// <summary>True when the document has it.</summary>
    public bool IsPresent => group.IsPresent;

    /// <summary>Line of the document it starts on, from 1; 0 when absent.</summary>
    public int Line => group.Line;

    /// <summary>Path of its element; empty when absent.</summary>
    public string XPath => group.XPath;

    /// <summary>Where it stands among the elements of the document.</summary>
    public Place Place => group.Place;

    /// <summary>BT-73, BT-134: first day.</summary>
    public Leaf Start => group[Term.PeriodStart];

    /// <summary>BT-74, BT-135: last day.</summary>
    public Leaf End => group[Term.PeriodEnd];
}
