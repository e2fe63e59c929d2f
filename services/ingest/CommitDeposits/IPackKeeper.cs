using Hub.Contracts;
using Hub.Ingest.Storage;

namespace Hub.Ingest.CommitDeposits;

/// <summary>Keeps the small documents of a batch.</summary>
internal interface IPackKeeper
{
    /// <summary>Keeps a pack, durable when the transaction is.</summary>
    /// <returns>Where the services that come after find it; null when they cannot, so that each document travels in the messages.</returns>
    Task<PackPlace?> KeepAsync(IngestContext db, DocumentPack pack, CancellationToken stop);
}
