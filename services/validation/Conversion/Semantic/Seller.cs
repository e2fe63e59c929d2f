namespace Hub.Conversion.Semantic;

/// <summary>Who invoices.</summary>
public sealed record Seller
{
    /// <summary>BT-27: legal name.</summary>
    [BusinessTerm("BT-27")]
    public string? Name { get; set; }

    /// <summary>BT-28: trading name.</summary>
    [BusinessTerm("BT-28")]
    public string? TradingName { get; set; }

    /// <summary>BT-29: identifiers; scheme "0009" is a SIRET. Those without a scheme come first.</summary>
    [BusinessTerm("BT-29")]
    public IList<Identifier> Identifiers { get; set; } = [];

    /// <summary>BT-30: legal registration; scheme "0002" is a SIREN.</summary>
    [BusinessTerm("BT-30")]
    public Identifier? LegalIdentifier { get; set; }

    /// <summary>BT-31: VAT identifier.</summary>
    [BusinessTerm("BT-31")]
    public string? VatIdentifier { get; set; }

    /// <summary>BT-32: tax registration.</summary>
    [BusinessTerm("BT-32")]
    public string? TaxRegistration { get; set; }

    /// <summary>BT-33: legal information: capital, register.</summary>
    [BusinessTerm("BT-33")]
    public string? LegalInformation { get; set; }

    /// <summary>BT-34: electronic address; its scheme is an EAS code.</summary>
    [BusinessTerm("BT-34")]
    public Identifier? ElectronicAddress { get; set; }

    /// <summary>BG-5: postal address.</summary>
    [BusinessTerm("BG-5")]
    public PostalAddress? Address { get; set; }

    /// <summary>BG-6: contact.</summary>
    [BusinessTerm("BG-6")]
    public Contact? Contact { get; set; }
}
