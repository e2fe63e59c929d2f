using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Scalar.AspNetCore;

namespace Hub.Gateway;

/// <summary>Makes the gateway's process.</summary>
internal static class GatewayHost
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        var options = builder.Configuration.GetSection(GatewayOptions.Section).Get<GatewayOptions>() ?? new GatewayOptions();
        builder.Services.AddOptions<GatewayOptions>().BindConfiguration(GatewayOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.MaxBodyBytes;
        });
        builder.Services.AddReverseProxy().LoadFromMemory(GatewayRoutes.ToRoutes(), GatewayRoutes.ToClusters(options));
        builder.Services.AddHttpClient(nameof(ServicesHealth)).ConfigureHttpClient(http => http.Timeout = TimeSpan.FromSeconds(5));
        builder.Services.AddHealthChecks().AddCheck<ServicesHealth>("services");
        return Configure(builder.Build());
    }

    private static WebApplication Configure(WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
        app.MapScalarApiReference(pages =>
        {
            pages.WithTitle("E-invoicing hub");
            foreach (var service in GatewayRoutes.Documented) pages.AddDocument(service, service, $"/openapi/{service}.json");
        });
        app.MapReverseProxy();
        return app;
    }
}
