namespace Hub.Conversion.Semantic;

/// <summary>How to pay.</summary>
public sealed record PaymentInstructions
{
    /// <summary>BT-81: means of payment (UNTDID 4461): "30" and "58" credit transfer.</summary>
    [BusinessTerm("BT-81")]
    public string? MeansCode { get; set; }

    /// <summary>BT-82: the same in words.</summary>
    [BusinessTerm("BT-82")]
    public string? MeansText { get; set; }

    /// <summary>BT-83: text that the payment shall carry.</summary>
    [BusinessTerm("BT-83")]
    public string? RemittanceInformation { get; set; }

    /// <summary>BG-17: accounts to pay to.</summary>
    [BusinessTerm("BG-17")]
    public IList<CreditTransfer> CreditTransfers { get; set; } = [];

    /// <summary>BG-18: card that was used.</summary>
    [BusinessTerm("BG-18")]
    public PaymentCard? Card { get; set; }

    /// <summary>BG-19: direct debit.</summary>
    [BusinessTerm("BG-19")]
    public DirectDebit? DirectDebit { get; set; }
}
