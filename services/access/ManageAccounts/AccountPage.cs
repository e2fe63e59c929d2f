namespace Hub.Access.ManageAccounts;

/// <summary>Some accounts, in the order of their ids.</summary>
/// <param name="Accounts">The accounts.</param>
/// <param name="Next">Pass it as <c>after</c> for the next page; null on the last.</param>
internal sealed record AccountPage(IReadOnlyList<AccountView> Accounts, string? Next);
