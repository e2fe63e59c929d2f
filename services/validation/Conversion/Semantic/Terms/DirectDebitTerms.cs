namespace Hub.Conversion.Semantic.Terms;

/// <summary>The terms of <see cref="DirectDebit"/>, as the tables of the syntaxes name them.</summary>
internal static class DirectDebitTerms
{
    public static readonly Term<DirectDebit, string?> MandateReference = new("BT-89", group => group.MandateReference, (group, value) => group.MandateReference = value);
    public static readonly Term<DirectDebit, string?> CreditorIdentifier = new("BT-90", group => group.CreditorIdentifier, (group, value) => group.CreditorIdentifier = value);
    public static readonly Term<DirectDebit, string?> DebitedAccount = new("BT-91", group => group.DebitedAccount, (group, value) => group.DebitedAccount = value);
}
