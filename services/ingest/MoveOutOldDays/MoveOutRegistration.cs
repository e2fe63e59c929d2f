using Hub.DocumentStore.Archive;

namespace Hub.Ingest.MoveOutOldDays;

/// <summary>What moving old days out is made of.</summary>
internal static class MoveOutRegistration
{
    public static void AddMoveOutOldDays(this IServiceCollection services)
    {
        services.AddSingleton<IngestArchive>();
        services.AddSingleton<PackShelf>();
        services.AddHostedService(provider => new OldDays(
            new PackMover(provider.GetRequiredService<IngestArchive>(), provider.GetRequiredService<PackShelf>(), provider.GetRequiredService<TimeProvider>()),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<OldDays>>()));
    }
}
