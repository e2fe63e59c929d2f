using Hub.Contracts;
using Hub.Ingest.Storage;

namespace Hub.Ingest.CommitDeposits;

/// <summary>In the store, where no other service looks.</summary>
internal sealed class PacksInStore : IPackKeeper
{
    public async Task<PackPlace?> KeepAsync(IngestContext db, DocumentPack pack, CancellationToken stop)
    {
        await IngestRows.AddAsync(db, pack, stop);
        return null;
    }
}
