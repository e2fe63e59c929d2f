using System.Security.Claims;
using Hub.Hosting.Access;

namespace Hub.Notification;

/// <summary>Whose eyes events are read with: of a caller, or of an account that is told while nobody calls.</summary>
/// <param name="Account">The account.</param>
/// <param name="Role">One of <see cref="HubRoles"/>.</param>
internal sealed record EventReader(string Account, string Role)
{
    public bool IsOperator => Role == HubRoles.Operator;

    public static EventReader Of(ClaimsPrincipal caller) => new(caller.AccountId(), RoleOf(caller));

    private static string RoleOf(ClaimsPrincipal caller)
    {
        if (caller.IsOperator()) return HubRoles.Operator;
        return caller.IsCollectivity() ? HubRoles.Collectivity : HubRoles.Supplier;
    }
}
