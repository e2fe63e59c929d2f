using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Hub.Gateway;

/// <summary>Healthy while every service answers that it is ready.</summary>
internal sealed class ServicesHealth(IHttpClientFactory clients, IOptions<GatewayOptions> options) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var answers = await Task.WhenAll(options.Value.Addresses.Select(row => IsReadyAsync(row.Service, row.Address, cancellationToken)));
        var missing = answers.Where(answer => !answer.Ready).Select(answer => answer.Service).ToList();
        return missing.Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("Not ready: " + string.Join(", ", missing));
    }

    private async Task<(string Service, bool Ready)> IsReadyAsync(string service, Uri address, CancellationToken stop)
    {
        using var http = clients.CreateClient(nameof(ServicesHealth));
        try
        {
            using var answer = await http.GetAsync(new Uri(address, "/health/ready"), stop);
            return (service, answer.IsSuccessStatusCode);
        }
        catch (Exception cause) when (cause is HttpRequestException or TaskCanceledException)
        {
            return (service, false);
        }
    }
}
