namespace Hub.Access.ManageAccounts;

/// <summary>An account to be made.</summary>
/// <param name="Id">2 to 64 lower-case letters, digits and dashes, beginning with a letter. Also the client id. Never changes.</param>
/// <param name="Name">The name that people know it by, up to 200 characters.</param>
/// <param name="Role">"supplier", "collectivity" or "operator".</param>
/// <param name="Sandbox">True for a supplier that tries the hub out: its invoices reach simulated collectivities only. Never changes.</param>
internal sealed record NewAccount(string? Id, string? Name, string? Role, bool Sandbox = false);
