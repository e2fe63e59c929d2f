namespace Hub.Conversion.Semantic.Terms;

/// <summary>The terms of <see cref="CreditTransfer"/>, as the tables of the syntaxes name them.</summary>
internal static class CreditTransferTerms
{
    public static readonly Term<CreditTransfer, string?> Account = new("BT-84", group => group.Account, (group, value) => group.Account = value);
    public static readonly Term<CreditTransfer, string?> AccountName = new("BT-85", group => group.AccountName, (group, value) => group.AccountName = value);
    public static readonly Term<CreditTransfer, string?> ServiceProvider = new("BT-86", group => group.ServiceProvider, (group, value) => group.ServiceProvider = value);
}
