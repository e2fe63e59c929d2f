using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.Hosting;

namespace Hub.Hosting.Telemetry;

internal static class LogDefaults
{
    /// <summary>What a process logs unless it is told otherwise (<c>Logging__LogLevel__…</c>): its own words, not two lines a request.</summary>
    public static void AddHubLogDefaults(this IHostApplicationBuilder builder) => builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource
    {
        InitialData = new Dictionary<string, string?>
        {
            ["Logging:LogLevel:Default"] = "Information",
            ["Logging:LogLevel:Microsoft"] = "Warning",
            ["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "Information",
            ["Logging:LogLevel:System.Net.Http.HttpClient"] = "Warning",
            ["Logging:LogLevel:MassTransit"] = "Warning",
            // The health endpoint says it to whoever asks.
            ["Logging:LogLevel:Microsoft.Extensions.Diagnostics.HealthChecks"] = "None",
        },
    });
}
