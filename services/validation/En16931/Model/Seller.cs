namespace Hub.En16931.Model;

/// <summary>BG-4: who invoices.</summary>
public readonly struct Seller
{
    private readonly Group document;

    internal Seller(Group document) => this.document = document;

    /// <summary>BT-27: name.</summary>
    public Leaf Name => document[Term.SellerName];

    /// <summary>BT-28: trading name.</summary>
    public Leaf TradingName => document[Term.SellerTradingName];

    /// <summary>BT-29: identifiers, each with its <see cref="Leaf.Scheme"/> ("0009" for a SIRET).</summary>
    public IReadOnlyList<Leaf> Identifiers => document.Both(Term.SellerIdentifier, Term.SellerGlobalIdentifier);

    /// <summary>BT-30: legal registration: SIREN (scheme 0002) or SIRET (0009) in France.</summary>
    public Leaf LegalIdentifier => document[Term.SellerLegalIdentifier];

    /// <summary>BT-31: VAT identifier.</summary>
    public Leaf VatIdentifier => document[Term.SellerVatIdentifier];

    /// <summary>BT-32: tax registration.</summary>
    public Leaf TaxRegistration => document[Term.SellerTaxRegistration];

    /// <summary>BT-33: legal information (capital, register, …).</summary>
    public Leaf LegalInformation => document[Term.SellerLegalInformation];

    /// <summary>BT-34: electronic address.</summary>
    public Leaf Endpoint => document[Term.SellerEndpoint];

    /// <summary>BG-5: postal address.</summary>
    public PostalAddress Address => new(document.One(Term.SellerAddress));

    /// <summary>BG-6: contact.</summary>
    public Contact Contact => new(document.One(Term.SellerContact));
}
