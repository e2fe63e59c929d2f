using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Hub.Hosting.Telemetry;

internal static class TelemetryRegistration
{
    /// <summary>Every activity source and meter of the hub begins with this.</summary>
    private const string Ours = "Hub.*";

    public static void AddHubTelemetry(this IHostApplicationBuilder builder, IReadOnlyList<IHubService> services)
    {
        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("hub." + string.Join('+', services.Select(service => service.Name)), serviceNamespace: "hub"))
            .WithTracing(tracing => tracing.AddSource(Ours, "MassTransit")
                .AddAspNetCoreInstrumentation(options => options.Filter = IsWorthTracing)
                .AddHttpClientInstrumentation())
            .WithMetrics(metrics => metrics.AddMeter(Ours, "MassTransit").AddAspNetCoreInstrumentation().AddRuntimeInstrumentation());
        if (!string.IsNullOrEmpty(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"])) telemetry.UseOtlpExporter();
    }

    private static bool IsWorthTracing(HttpContext context) => !context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase);
}
