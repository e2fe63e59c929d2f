using Hub.DocumentStore;
using Hub.DocumentStore.Archive;
using Hub.Ingest.MoveOutOldDays;

namespace Hub.Ingest.CommitDeposits;

/// <summary>Where small documents are kept, by what the operator chose for the large ones.</summary>
internal static class PackKeeping
{
    public static void AddPackKeeper(this IHostApplicationBuilder builder)
    {
        if (DocumentStoreRegistration.KindOf(builder.Configuration) == DocumentStoreKind.Folder)
        {
            builder.Services.AddSingleton(provider => new PackWriter(provider.GetRequiredService<IngestArchive>()));
            builder.Services.AddSingleton<IPackKeeper, PacksInFiles>();
        }
        else
        {
            builder.Services.AddSingleton<IPackKeeper, PacksInStore>();
        }
    }
}
