using Hub.Contracts;
using Hub.DocumentStore.Archive;
using Hub.Ingest.Storage;

namespace Hub.Ingest.CommitDeposits;

/// <summary>In files of the storage folder, which every service sees (docs/decisions/0033): the store notes the place.</summary>
internal sealed class PacksInFiles(PackWriter writer) : IPackKeeper
{
    public async Task<PackPlace?> KeepAsync(IngestContext db, DocumentPack pack, CancellationToken stop)
    {
        var place = await writer.WriteAsync(new StoredPack(pack.PackId, pack.Bytes), stop);
        await ArchivedPackRows.AddAsync(db, [place], stop);
        return new PackPlace { PackId = place.PackId, File = place.FileName, Position = place.Position, Length = place.Length };
    }
}
