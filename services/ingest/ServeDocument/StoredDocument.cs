using Hub.DocumentStore;
using Hub.Ingest.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Ingest.ServeDocument;

/// <summary>Opens a document wherever it is kept.</summary>
internal static class StoredDocument
{
    public static async Task<Stream> OpenAsync(IngestContext db, IDocumentStore store, DepositedDocument document, CancellationToken stop)
    {
        if (document.PackId is { } packId) return new MemoryStream(DocumentCodec.Decompress(await ReadAsync(db, packId, document, stop), document.Size), writable: false);
        return await store.OpenAsync(document.Sha256, stop)
            ?? throw new InvalidOperationException($"The document of invoice {document.InvoiceId} is not in the document store.");
    }

    /// <summary>Its part of the pack only; the pack may have 2 MB.</summary>
    private static Task<byte[]> ReadAsync(IngestContext db, Guid packId, DepositedDocument document, CancellationToken stop)
    {
        var id = packId.ToByteArray(bigEndian: true);
        return db.Database
            .SqlQuery<byte[]>($"SELECT SUBSTRING(Bytes, {document.PackOffset + 1}, {document.PackLength}) AS Value FROM Packs WHERE PackId = {id}")
            .SingleAsync(stop);
    }
}
