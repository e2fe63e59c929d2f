namespace Hub.Conversion.Semantic;

/// <summary>A direct debit.</summary>
public sealed record DirectDebit
{
    /// <summary>BT-89: mandate.</summary>
    [BusinessTerm("BT-89")]
    public string? MandateReference { get; set; }

    /// <summary>BT-90: creditor identifier of the bank.</summary>
    [BusinessTerm("BT-90")]
    public string? CreditorIdentifier { get; set; }

    /// <summary>BT-91: account to be debited.</summary>
    [BusinessTerm("BT-91")]
    public string? DebitedAccount { get; set; }
}
