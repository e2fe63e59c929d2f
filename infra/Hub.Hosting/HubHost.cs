using System.Reflection;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Hosting.Messaging;
using Hub.Hosting.Problems;
using Hub.Hosting.Telemetry;
using Hub.Outbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Hub.Hosting;

/// <summary>Makes a process out of services.</summary>
public static class HubHost
{
    private const int SmallBody = 1 << 20;

    /// <summary>Runs the services until the process is told to stop.</summary>
    /// <param name="contracts">The assembly of the messages.</param>
    /// <param name="args">Command line, read as configuration (<c>--Hub:Broker=…</c>); the environment comes first (<c>HUB__BROKER</c>).</param>
    /// <param name="services">The services of this process.</param>
    public static Task RunAsync(Assembly contracts, string[] args, params IReadOnlyList<IHubService> services) =>
        Build(contracts, args, services).RunAsync();

    /// <summary>Builds the process without starting it.</summary>
    public static WebApplication Build(Assembly contracts, string[] args, params IReadOnlyList<IHubService> services) =>
        Build(contracts, CreateBuilder(args), services);

    /// <summary>Begins a process. Settings are read once: watching their files would hear every write to the stores when those lie in the folder that the process was started in.</summary>
    /// <param name="args">Command line, read as configuration.</param>
    public static WebApplicationBuilder CreateBuilder(string[] args) => WebApplication.CreateBuilder(["--hostBuilder:reloadConfigOnChange=false", .. args]);

    /// <summary>Builds the process on a prepared builder: a test or the demo has set configuration or replaced a clock in it.</summary>
    public static WebApplication Build(Assembly contracts, WebApplicationBuilder builder, params IReadOnlyList<IHubService> services)
    {
        // With two cores the default of two threads stalls every blocking database call behind the next.
        ThreadPool.SetMinThreads(16, 4);
        builder.AddHubLogDefaults();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = SmallBody;
        });
        builder.Services.AddSingleton(new MessageCodec(contracts));
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddHubAccess();
        builder.Services.AddHubProblems();
        builder.Services.AddHubApiPages();
        builder.AddHubTelemetry(services);
        foreach (var service in services) service.Register(builder);
        builder.AddHubBus(services);
        return Configure(builder.Build(), services);
    }

    private static WebApplication Configure(WebApplication app, IReadOnlyList<IHubService> services)
    {
        app.UseHubProblems();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapHubHealth();
        app.MapHubApiPages();
        foreach (var service in services) service.Map(app);
        return app;
    }
}
