using Hub.Flows.CallHub;
using Hub.Flows.CheckHealth;
using Hub.Flows.FindFlow;
using Hub.Flows.SearchFlows;
using Hub.Flows.ServeFlow;
using Hub.Flows.Storage;
using Hub.Flows.SubmitFlow;
using Hub.Flows.SubscribeWebhooks;
using Hub.Flows.WriteLifeCycle;
using Hub.Hosting;
using Hub.Hosting.Access;
using Hub.Storage;
using Microsoft.Extensions.Options;

namespace Hub.Flows;

/// <summary>The Flow Service of AFNOR XP Z12-013 in front of the hub's own API. Owns what callers said of the flows that they submitted.</summary>
public sealed class FlowsService : IHubService
{
    /// <summary>The base path that the standard gives the service. The same addresses without it are there for connectors that were given the hub's own address.</summary>
    internal const string BasePath = "/flow-service";

    /// <summary>Ids of operations are unique in a description.</summary>
    private const string AtBasePath = "AtBasePath";

    /// <summary>A large file on a slow disk.</summary>
    private static readonly TimeSpan LongestCall = TimeSpan.FromMinutes(5);

    /// <inheritdoc />
    public string Name => "flows";

    /// <inheritdoc />
    public void Register(IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<FlowsOptions>().BindConfiguration(FlowsOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddStore<FlowsContext, SqliteFlowsContext, SqlServerFlowsContext>(Name);
        services.AddSingleton<IPostConfigureOptions<ProblemDetailsOptions>, FlowErrors>();
        services.AddHttpClient(HubApis.Client).ConfigureHttpClient(http => http.Timeout = LongestCall);
        services.AddSingleton<HubAddress>();
        services.AddSingleton<HubApis>();
        services.AddSingleton<FlowRegister>();
        services.AddSingleton<SyntaxReader>();
        services.AddSingleton<FlowFinder>();
        services.AddSingleton<FlowFormReader>();
        services.AddSingleton<InvoiceSubmission>();
        services.AddSingleton<MessageSubmission>();
        services.AddSingleton<JournalFlows>();
        services.AddSingleton<MessageFlows>();
        services.AddSingleton<FlowSearch>();
        services.AddSingleton<InvoiceDocuments>();
        services.AddSingleton<LifeCycleMessages>();
        services.AddSingleton<FlowFiles>();
    }

    /// <inheritdoc />
    public void Map(IEndpointRouteBuilder api)
    {
        MapFlows(Guard(api.MapGroup("/v1/flows")), "");
        api.MapHealthcheck("getHealth");
        var service = api.MapGroup(BasePath);
        MapFlows(Guard(service.MapGroup("/v1/flows")), AtBasePath);
        service.MapHealthcheck("getHealth" + AtBasePath);
        Guard(service.MapGroup("")).MapWebhooks();
    }

    private static RouteGroupBuilder Guard(RouteGroupBuilder group) => group.WithTags("Flow Service")
        .RequireAuthorization(HubRoles.SupplierOrCollectivity)
        .AddEndpointFilter<OrganizationFilter>().AddEndpointFilter<HubUnavailableFilter>()
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static void MapFlows(RouteGroupBuilder flows, string at)
    {
        flows.MapSubmit("createFlow" + at);
        flows.MapSearch("searchFlows" + at);
        flows.MapFlow("getFlow" + at);
    }
}
