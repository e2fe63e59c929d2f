using Hub.DocumentStore;
using Hub.DocumentStore.Archive;
using Hub.Ingest.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Ingest.ServeDocument;

/// <summary>Opens a document wherever it is kept.</summary>
internal sealed class StoredDocument(IDocumentStore store, PackFiles files)
{
    /// <summary>The document's bytes as they were received.</summary>
    /// <exception cref="DayFileException">It has left the store, and the file of its day is missing or damaged.</exception>
    public async Task<Stream> OpenAsync(IngestContext db, DepositedDocument document, CancellationToken stop)
    {
        if (document.PackId is { } packId) return new MemoryStream(DocumentCodec.Decompress((await ReadAsync(db, packId, document, stop)).Span, document.Size), writable: false);
        return await store.OpenAsync(document.Sha256, stop)
            ?? throw new InvalidOperationException($"The document of invoice {document.InvoiceId} is not in the document store.");
    }

    /// <summary>A pack leaves the store once and never comes back: what is not there is in a file, as most are from the first.</summary>
    private async Task<ReadOnlyMemory<byte>> ReadAsync(IngestContext db, Guid packId, DepositedDocument document, CancellationToken stop)
    {
        if (await PartOf(db, packId, document).SingleOrDefaultAsync(stop) is { } part) return part;
        var place = (await ArchivedPackRows.FindAsync(db, [packId], stop)).Single();
        return (await files.ReadAsync(place, stop)).Slice(document.PackOffset, document.PackLength);
    }

    /// <summary>Its part of the pack only; the pack may have 2 MB.</summary>
    private static IQueryable<byte[]> PartOf(IngestContext db, Guid packId, DepositedDocument document)
    {
        var id = packId.ToByteArray(bigEndian: true);
        return db.Database.SqlQuery<byte[]>($"SELECT SUBSTRING(Bytes, {document.PackOffset + 1}, {document.PackLength}) AS Value FROM Packs WHERE PackId = {id}");
    }
}
