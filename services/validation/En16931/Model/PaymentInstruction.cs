namespace Hub.En16931.Model;

/// <summary>BG-16 with BG-17, BG-18, BG-19: how to pay.</summary>
public readonly struct PaymentInstruction : IGroup<PaymentInstruction>
{
    private readonly Group group;

    internal PaymentInstruction(Group group) => this.group = group;

    /// <summary>True when the document has it.</summary>
    public bool IsPresent => group.IsPresent;

    /// <summary>Line of the document it starts on, from 1; 0 when absent.</summary>
    public int Line => group.Line;

    /// <summary>Path of its element; empty when absent.</summary>
    public string XPath => group.XPath;

    /// <summary>Where it stands among the elements of the document.</summary>
    public Place Place => group.Place;

    /// <summary>BT-81: payment means type code (UNTDID 4461).</summary>
    public Leaf MeansCode => group[Term.PaymentMeansCode];

    /// <summary>BT-82: payment means in words; UBL has it as an attribute of the code.</summary>
    public string? MeansText => group[Term.PaymentMeansText] is { IsPresent: true } text && text.Node != group[Term.PaymentMeansCode].Node ? text.Text : group[Term.PaymentMeansCode].Attribute("name");

    /// <summary>BT-83: remittance information.</summary>
    public Leaf Remittance => group[Term.RemittanceInformation];

    /// <summary>BT-84: account to pay to (IBAN).</summary>
    public Leaf Account => group.Either(Term.PaymentAccount, Term.PaymentProprietaryAccount);

    /// <summary>BT-85: name of the account.</summary>
    public Leaf AccountName => group[Term.PaymentAccountName];

    /// <summary>BT-86: payment service provider (BIC).</summary>
    public Leaf ServiceProvider => group[Term.PaymentServiceProvider];

    /// <summary>BT-87: payment card number, its last digits.</summary>
    public Leaf CardNumber => group[Term.PaymentCardNumber];

    /// <summary>BT-88: payment card holder.</summary>
    public Leaf CardHolder => group[Term.PaymentCardHolder];

    /// <summary>BT-89: direct debit mandate.</summary>
    public Leaf MandateReference => group[Term.MandateReference];

    /// <summary>BT-91: account to debit.</summary>
    public Leaf DebitedAccount => group[Term.DebitedAccount];

    /// <inheritdoc/>
    public static PaymentInstruction Over(Group group) => new(group);
}
