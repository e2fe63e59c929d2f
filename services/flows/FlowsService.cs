using Hub.Flows.CallHub;
using Hub.Flows.CheckHealth;
using Hub.Flows.SearchFlows;
using Hub.Flows.ServeFlow;
using Hub.Flows.Storage;
using Hub.Flows.SubmitFlow;
using Hub.Flows.TellFlows;
using Hub.Flows.WriteLifeCycle;
using Hub.Hosting;
using Hub.Hosting.Access;
using Hub.Storage;
using Microsoft.Extensions.Options;

namespace Hub.Flows;

/// <summary>The Flow Service of AFNOR XP Z12-013 in front of the hub's own API. Owns what callers said of the flows that they submitted.</summary>
public sealed class FlowsService : IHubService
{
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
        var flows = api.MapGroup("/v1/flows").WithTags("Flow Service")
            .RequireAuthorization(HubRoles.SupplierOrCollectivity)
            .AddEndpointFilter<OrganizationFilter>().AddEndpointFilter<HubUnavailableFilter>()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        flows.MapSubmit();
        flows.MapSearch();
        flows.MapFlow();
        api.MapHealthcheck();
    }
}
