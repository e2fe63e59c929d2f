using Hub.Access;
using Hub.Contracts;
using Hub.Flows;
using Hub.Hosting;
using Hub.Ingest;
using Hub.Notification;
using Hub.Routing;
using Hub.Validation;

namespace Hub.Embedded;

/// <summary>The whole hub in one process: messages in memory, SQLite files in <c>./data</c>, no server to install.</summary>
public static class EmbeddedHub
{
    /// <summary>The services, each the same class that runs alone behind RabbitMQ.</summary>
    public static IReadOnlyList<IHubService> Services() => [new AccessService(), new IngestService(), new ValidationService(), new RoutingService(), new NotificationService(), new FlowsService()];

    /// <summary>Builds the process on a prepared builder.</summary>
    public static WebApplication Build(WebApplicationBuilder builder) => HubHost.Build(typeof(InvoicesDeposited).Assembly, builder, Services());

    /// <summary>Runs the hub until the process is told to stop.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        await Build(HubHost.CreateBuilder(args)).RunAsync();
        return 0;
    }
}
