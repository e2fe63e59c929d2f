namespace Hub.En16931.Model;

/// <summary>BG-10: who is paid, when it is not the seller.</summary>
public readonly struct Payee
{
    private readonly Group document;

    internal Payee(Group document) => this.document = document;

    /// <summary>BT-59: name.</summary>
    public Leaf Name => document[Term.PayeeName];

    /// <summary>BT-60: identifiers.</summary>
    public IReadOnlyList<Leaf> Identifiers => document.Both(Term.PayeeIdentifier, Term.PayeeGlobalIdentifier);

    /// <summary>BT-61: legal registration.</summary>
    public Leaf LegalIdentifier => document[Term.PayeeLegalIdentifier];
}
