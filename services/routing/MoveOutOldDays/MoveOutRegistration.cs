using Hub.DocumentStore.Archive;

namespace Hub.Routing.MoveOutOldDays;

/// <summary>What moving old days out is made of.</summary>
internal static class MoveOutRegistration
{
    public static void AddMoveOutOldDays(this IServiceCollection services)
    {
        services.AddSingleton<RoutingArchive>();
        services.AddSingleton<PackShelf>();
        services.AddHostedService(provider => new OldDays(
            new PackMover(provider.GetRequiredService<RoutingArchive>(), provider.GetRequiredService<PackShelf>(), provider.GetRequiredService<TimeProvider>()),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<OldDays>>()));
    }
}
