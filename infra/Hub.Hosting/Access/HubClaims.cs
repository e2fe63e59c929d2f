using System.Security.Claims;

namespace Hub.Hosting.Access;

/// <summary>The claims of an access token.</summary>
public static class HubClaims
{
    /// <summary>The account that the caller acts for: the tenant of every row it reads or writes.</summary>
    public const string Account = "account";

    /// <summary>One of <see cref="HubRoles"/>.</summary>
    public const string Role = "role";

    /// <summary>"true" in the token of a sandbox account; absent from every other.</summary>
    public const string Sandbox = "sandbox";

    /// <summary>The audience of the hub's tokens.</summary>
    public const string Audience = "hub";

    /// <summary>The caller's account. The policies have made sure that there is one.</summary>
    public static string AccountId(this ClaimsPrincipal caller) =>
        caller.FindFirstValue(Account) ?? throw new InvalidOperationException("The endpoint has no policy: its caller has no account.");

    /// <summary>True when the caller runs the hub and may see every tenant's rows.</summary>
    public static bool IsOperator(this ClaimsPrincipal caller) => caller.HasClaim(Role, HubRoles.Operator);

    /// <summary>True when the caller deposits invoices.</summary>
    public static bool IsSupplier(this ClaimsPrincipal caller) => caller.HasClaim(Role, HubRoles.Supplier);

    /// <summary>True when what the caller deposits reaches no real collectivity.</summary>
    public static bool IsSandbox(this ClaimsPrincipal caller) => caller.HasClaim(Sandbox, "true");

    /// <summary>True when the caller receives invoices.</summary>
    public static bool IsCollectivity(this ClaimsPrincipal caller) => caller.HasClaim(Role, HubRoles.Collectivity);
}
