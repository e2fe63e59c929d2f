using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Hub.Client;

/// <summary>Puts the client into a container.</summary>
public static class HubClientRegistration
{
    /// <summary>Adds <see cref="HubClient"/> as a singleton.</summary>
    public static IServiceCollection AddHubClient(this IServiceCollection services, Action<HubClientOptions> configure)
    {
        services.AddOptions<HubClientOptions>().Configure(configure);
        return services.AddSingleton(provider => HubClient.Create(provider.GetRequiredService<IOptions<HubClientOptions>>().Value, provider.GetService<TimeProvider>()));
    }
}
