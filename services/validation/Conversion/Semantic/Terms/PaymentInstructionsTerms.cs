namespace Hub.Conversion.Semantic.Terms;

/// <summary>The terms of <see cref="PaymentInstructions"/>, as the tables of the syntaxes name them.</summary>
internal static class PaymentInstructionsTerms
{
    public static readonly Term<PaymentInstructions, string?> MeansCode = new("BT-81", group => group.MeansCode, (group, value) => group.MeansCode = value);
    public static readonly Term<PaymentInstructions, string?> MeansText = new("BT-82", group => group.MeansText, (group, value) => group.MeansText = value);
    public static readonly Term<PaymentInstructions, string?> RemittanceInformation = new("BT-83", group => group.RemittanceInformation, (group, value) => group.RemittanceInformation = value);
    public static readonly Term<PaymentInstructions, IList<CreditTransfer>> CreditTransfers = new("BG-17", group => group.CreditTransfers, (group, value) => group.CreditTransfers = value);
    public static readonly Term<PaymentInstructions, PaymentCard?> Card = new("BG-18", group => group.Card, (group, value) => group.Card = value);
    public static readonly Term<PaymentInstructions, DirectDebit?> DirectDebit = new("BG-19", group => group.DirectDebit, (group, value) => group.DirectDebit = value);
}
