namespace Hub.En16931.Model;

/// <summary>A contact: BG-6 (seller), BG-9 (buyer).</summary>
public readonly struct Contact
{
    private readonly Group group;

    internal Contact(Group group) => this.group = group;

    /// <summary>True when the document has it.</summary>
    public bool IsPresent => group.IsPresent;

    /// <summary>Line of the document it starts on, from 1; 0 when absent.</summary>
    public int Line => group.Line;

    /// <summary>Path of its element; empty when absent.</summary>
    public string XPath => group.XPath;

    /// <summary>Where it stands among the elements of the document.</summary>
    public Place Place => group.Place;

    /// <summary>BT-41, BT-56: contact point.</summary>
    public Leaf Name => group.Either(Term.ContactName, Term.ContactDepartment);

    /// <summary>BT-42, BT-57: telephone number.</summary>
    public Leaf Telephone => group[Term.ContactTelephone];

    /// <summary>BT-43, BT-58: e-mail address.</summary>
    public Leaf Email => group[Term.ContactEmail];
}
