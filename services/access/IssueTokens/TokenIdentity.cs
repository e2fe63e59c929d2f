using System.Security.Claims;
using Hub.Access.Storage;
using Hub.Hosting.Access;
using OpenIddict.Abstractions;

namespace Hub.Access.IssueTokens;

/// <summary>What a token says of an account.</summary>
internal static class TokenIdentity
{
    public static ClaimsPrincipal Of(Account account)
    {
        var identity = new ClaimsIdentity("oauth2", OpenIddictConstants.Claims.Subject, HubClaims.Role);
        identity.SetClaim(OpenIddictConstants.Claims.Subject, account.Id);
        identity.SetClaim(HubClaims.Account, account.Id);
        identity.SetClaim(HubClaims.Role, account.Role);
        if (account.Sandbox) identity.SetClaim(HubClaims.Sandbox, "true");
        identity.SetResources(HubClaims.Audience);
        identity.SetDestinations(_ => [OpenIddictConstants.Destinations.AccessToken]);
        return new ClaimsPrincipal(identity);
    }
}
