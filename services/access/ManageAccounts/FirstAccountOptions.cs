namespace Hub.Access.ManageAccounts;

/// <summary>The accounts that exist from the start. Section <c>Hub:Access</c>.</summary>
public sealed class FirstAccountOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Hub:Access";

    /// <summary>The operator of an empty store (<c>HUB__ACCESS__BOOTSTRAP__SECRET</c>). Without a secret one is made and written to <c>keys/operator-secret.txt</c> in the storage folder.</summary>
    public FirstAccount Bootstrap { get; set; } = new() { Id = "operator", Name = "Operator", Role = "operator" };

    /// <summary>Further accounts, for a demonstration or a test bed (<c>HUB__ACCESS__ACCOUNTS__0__ID</c> …): made when missing, never changed.</summary>
    public IList<FirstAccount> Accounts { get; } = [];
}
