namespace Hub.Conversion.Semantic;

/// <summary>An account to pay to.</summary>
public sealed record CreditTransfer
{
    /// <summary>BT-84: IBAN or other account number.</summary>
    [BusinessTerm("BT-84")]
    public string? Account { get; set; }

    /// <summary>BT-85: name of the account.</summary>
    [BusinessTerm("BT-85")]
    public string? AccountName { get; set; }

    /// <summary>BT-86: BIC or other identifier of the bank.</summary>
    [BusinessTerm("BT-86")]
    public string? ServiceProvider { get; set; }
}
