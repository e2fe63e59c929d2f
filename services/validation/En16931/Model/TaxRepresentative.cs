namespace Hub.En16931.Model;

/// <summary>BG-11: who represents the seller for VAT.</summary>
public readonly struct TaxRepresentative
{
    private readonly Group document;

    internal TaxRepresentative(Group document) => this.document = document;

    /// <summary>BT-62: name.</summary>
    public Leaf Name => document[Term.TaxRepresentativeName];

    /// <summary>BT-63: VAT identifier.</summary>
    public Leaf VatIdentifier => document[Term.TaxRepresentativeVatIdentifier];

    /// <summary>BG-12: postal address.</summary>
    public PostalAddress Address => new(document.One(Term.TaxRepresentativeAddress));
}
