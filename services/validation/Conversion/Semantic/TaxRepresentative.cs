namespace Hub.Conversion.Semantic;

/// <summary>Who represents the seller for VAT.</summary>
public sealed record TaxRepresentative
{
    /// <summary>BT-62: name.</summary>
    [BusinessTerm("BT-62")]
    public string? Name { get; set; }

    /// <summary>BT-63: VAT identifier.</summary>
    [BusinessTerm("BT-63")]
    public string? VatIdentifier { get; set; }

    /// <summary>BG-12: postal address.</summary>
    [BusinessTerm("BG-12")]
    public PostalAddress? Address { get; set; }
}
