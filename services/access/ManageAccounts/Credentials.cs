namespace Hub.Access.ManageAccounts;

/// <summary>A client's id and secret. The hub keeps a hash only: this is the one time that the secret is shown.</summary>
/// <param name="ClientId">The <c>client_id</c> of token requests.</param>
/// <param name="ClientSecret">The <c>client_secret</c> of token requests.</param>
internal sealed record Credentials(string ClientId, string ClientSecret);
