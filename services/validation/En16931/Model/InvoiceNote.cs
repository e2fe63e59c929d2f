namespace Hub.En16931.Model;

/// <summary>BG-1: a note to the invoice.</summary>
public readonly struct InvoiceNote : IGroup<InvoiceNote>
{
    private readonly Group group;

    internal InvoiceNote(Group group) => this.group = group;

    /// <summary>True when the document has it.</summary>
    public bool IsPresent => group.IsPresent;

    /// <summary>Line of the document it starts on, from 1; 0 when absent.</summary>
    public int Line => group.Line;

    /// <summary>Path of its element; empty when absent.</summary>
    public string XPath => group.XPath;

    /// <summary>Where it stands among the elements of the document.</summary>
    public Place Place => group.Place;

    /// <summary>BT-21: subject code (UNTDID 4451). In UBL it stands at the start of <see cref="Text"/>, as "#AAI#".</summary>
    public Leaf Subject => group[Term.NoteSubject];

    /// <summary>BT-22: the note.</summary>
    public Leaf Text => group[Term.NoteText];

    /// <inheritdoc/>
    public static InvoiceNote Over(Group group) => new(group);
}
