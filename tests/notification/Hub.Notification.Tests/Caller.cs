using System.Security.Claims;
using Hub.Hosting.Access;

namespace Hub.Notification.Tests;

internal static class Caller
{
    public static readonly ClaimsPrincipal Operator = Of("operator", HubRoles.Operator);

    public static ClaimsPrincipal Of(string account, string role) =>
        new(new ClaimsIdentity([new Claim(HubClaims.Account, account), new Claim(HubClaims.Role, role)], "test"));
}
