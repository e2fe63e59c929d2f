namespace Hub.En16931.Model;

/// <summary>BG-3: the invoice that this one corrects or credits.</summary>
public readonly struct PrecedingInvoice : IGroup<PrecedingInvoice>
{
    private readonly Group group;

    internal PrecedingInvoice(Group group) => this.group = group;

    /// <summary>True when the document has it.</summary>
    public bool IsPresent => group.IsPresent;

    /// <summary>Line of the document it starts on, from 1; 0 when absent.</summary>
    public int Line => group.Line;

    /// <summary>Path of its element; empty when absent.</summary>
    public string XPath => group.XPath;

    /// <summary>Where it stands among the elements of the document.</summary>
    public Place Place => group.Place;

    /// <summary>BT-25: its number.</summary>
    public Leaf Reference => group[Term.PrecedingInvoiceReference];

    /// <summary>BT-26: its issue date.</summary>
    public Leaf IssueDate => group[Term.PrecedingInvoiceDate];

    /// <inheritdoc/>
    public static PrecedingInvoice Over(Group group) => new(group);
}
