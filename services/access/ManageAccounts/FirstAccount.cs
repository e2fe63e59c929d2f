namespace Hub.Access.ManageAccounts;

/// <summary>An account given in the settings.</summary>
public sealed class FirstAccount
{
    /// <summary>Its id, and client id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The name that people know it by; the id when empty.</summary>
    public string? Name { get; set; }

    /// <summary>"supplier", "collectivity" or "operator".</summary>
    public string Role { get; set; } = "supplier";

    /// <summary>True for a supplier whose invoices reach simulated collectivities only.</summary>
    public bool Sandbox { get; set; }

    /// <summary>Its client secret, 16 characters at least.</summary>
    public string? Secret { get; set; }
}
