namespace Hub.En16931.Model;

/// <summary>BG-7: who is invoiced.</summary>
public readonly struct Buyer
{
    private readonly Group document;

    internal Buyer(Group document) => this.document = document;

    /// <summary>BT-44: name.</summary>
    public Leaf Name => document[Term.BuyerName];

    /// <summary>BT-45: trading name.</summary>
    public Leaf TradingName => document[Term.BuyerTradingName];

    /// <summary>BT-46: identifiers, each with its <see cref="Leaf.Scheme"/> ("0009" for a SIRET, "0224" for a service code).</summary>
    public IReadOnlyList<Leaf> Identifiers => document.Both(Term.BuyerIdentifier, Term.BuyerGlobalIdentifier);

    /// <summary>BT-47: legal registration: SIREN (scheme 0002) or SIRET (0009) in France.</summary>
    public Leaf LegalIdentifier => document[Term.BuyerLegalIdentifier];

    /// <summary>BT-48: VAT identifier.</summary>
    public Leaf VatIdentifier => document[Term.BuyerVatIdentifier];

    /// <summary>BT-49: electronic address.</summary>
    public Leaf Endpoint => document[Term.BuyerEndpoint];

    /// <summary>BG-8: postal address.</summary>
    public PostalAddress Address => new(document.One(Term.BuyerAddress));

    /// <summary>BG-9: contact.</summary>
    public Contact Contact => new(document.One(Term.BuyerContact));
}
