using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.TellFlows;

namespace Hub.Flows.FindFlow;

/// <summary>Which side of an invoice a caller is on.</summary>
internal static class Sides
{
    public static Side Of(ClaimsPrincipal caller) => caller.IsCollectivity() ? Side.Buyer : Side.Seller;
}
