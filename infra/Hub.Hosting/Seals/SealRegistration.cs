using Hub.Seals;
using Hub.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Hub.Hosting.Seals;

/// <summary>Gives a service the keys that the hub seals with: <c>keys/seal</c> in the storage folder, the same for every process.</summary>
public static class SealRegistration
{
    /// <summary>Makes a <see cref="SealFolder"/> available; the first key is made at the first start.</summary>
    public static IServiceCollection AddHubSeals(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new SealFolder(Path.Combine(provider.GetRequiredService<IOptions<StorageOptions>>().Value.Folder, "keys", "seal")));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, SealStart>());
        return services;
    }
}
