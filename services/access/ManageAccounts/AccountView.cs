using Hub.Access.Storage;

namespace Hub.Access.ManageAccounts;

/// <summary>An account as operators see it.</summary>
/// <param name="Id">The account's id.</param>
/// <param name="Name">The name that people know it by.</param>
/// <param name="Role">"supplier", "collectivity" or "operator".</param>
/// <param name="ClientId">What the account gives as <c>client_id</c>.</param>
/// <param name="CreatedAt">When it was made (UTC).</param>
/// <param name="DisabledAt">Since when it gets no token; null while it may.</param>
/// <param name="OldSecretUntil">Until when the secret before the last change is taken too.</param>
/// <param name="Sandbox">True when its invoices reach simulated collectivities only.</param>
internal sealed record AccountView(
    string Id, string Name, string Role, string ClientId, DateTimeOffset CreatedAt, DateTimeOffset? DisabledAt, DateTimeOffset? OldSecretUntil, bool Sandbox)
{
    public static AccountView Of(Account account) => new(
        account.Id, account.Name, account.Role, account.Id, account.CreatedAt, account.DisabledAt, account.PreviousSecretUntil, account.Sandbox);
}
