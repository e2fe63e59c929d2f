using Hub.Flows.CallHub;
using Hub.Hosting.Access;

namespace Hub.Flows.CheckHealth;

internal static class HealthEndpoint
{
    public static void MapHealthcheck(this IEndpointRouteBuilder api, string operationId) => api.MapGet("/v1/healthcheck", CheckAsync)
        .RequireAuthorization(HubRoles.Anyone).WithTags("Flow Service").AddEndpointFilter<OrganizationFilter>().AddEndpointFilter<HubUnavailableFilter>()
        .WithName(operationId).WithSummary("Ask whether the Flow Service is up").WithDescription("200 without a body when the hub behind it is ready, else 503.")
        .Produces(StatusCodes.Status200OK)
        .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<IResult> CheckAsync(HttpContext http, HubApis hubs, CancellationToken stop)
    {
        await hubs.For(http).CheckAsync("/health/ready", stop);
        return Results.Ok();
    }
}
