namespace Hub.Conversion.Semantic;

/// <summary>Who is invoiced.</summary>
public sealed record Buyer
{
    /// <summary>BT-44: legal name.</summary>
    [BusinessTerm("BT-44")]
    public string? Name { get; set; }

    /// <summary>BT-45: trading name.</summary>
    [BusinessTerm("BT-45")]
    public string? TradingName { get; set; }

    /// <summary>BT-46: identifier.</summary>
    [BusinessTerm("BT-46")]
    public Identifier? Identifier { get; set; }

    /// <summary>BT-47: legal registration.</summary>
    [BusinessTerm("BT-47")]
    public Identifier? LegalIdentifier { get; set; }

    /// <summary>BT-48: VAT identifier.</summary>
    [BusinessTerm("BT-48")]
    public string? VatIdentifier { get; set; }

    /// <summary>BT-49: electronic address; its scheme is an EAS code.</summary>
    [BusinessTerm("BT-49")]
    public Identifier? ElectronicAddress { get; set; }

    /// <summary>BG-8: postal address.</summary>
    [BusinessTerm("BG-8")]
    public PostalAddress? Address { get; set; }

    /// <summary>BG-9: contact.</summary>
    [BusinessTerm("BG-9")]
    public Contact? Contact { get; set; }
}
