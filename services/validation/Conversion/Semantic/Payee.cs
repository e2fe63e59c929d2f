namespace Hub.Conversion.Semantic;

/// <summary>Who is paid, when it is not the seller.</summary>
public sealed record Payee
{
    /// <summary>BT-59: name.</summary>
    [BusinessTerm("BT-59")]
    public string? Name { get; set; }

    /// <summary>BT-60: identifier.</summary>
    [BusinessTerm("BT-60")]
    public Identifier? Identifier { get; set; }

    /// <summary>BT-61: legal registration.</summary>
    [BusinessTerm("BT-61")]
    public Identifier? LegalIdentifier { get; set; }
}
