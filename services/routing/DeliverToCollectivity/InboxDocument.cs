using Hub.DocumentStore;
using Hub.Routing.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Gives a collectivity the original document of an invoice that was routed to it.</summary>
internal sealed class InboxDocument(IDbContextFactory<RoutingContext> contexts, IDocumentStore store)
{
    /// <summary>The document, byte for byte as deposited; null when the account has no such invoice.</summary>
    public async Task<FileStreamHttpResult?> OpenAsync(string account, Guid invoiceId, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var invoice = await db.Invoices.AsNoTracking().SingleOrDefaultAsync(row => row.InvoiceId == invoiceId && row.CollectivityAccount == account, stop);
        if (invoice is null) return null;
        var content = invoice.PackId is null ? await store.OpenAsync(invoice.Sha256, stop) : await UnpackAsync(db, invoice, stop);
        if (content is null) throw new InvalidOperationException($"The document of invoice {invoiceId} is not in the document store.");
        return TypedResults.File(content, invoice.MediaType, invoice.FileName, entityTag: new EntityTagHeaderValue($"\"{invoice.Sha256}\""), enableRangeProcessing: true);
    }

    private static async Task<Stream> UnpackAsync(RoutingContext db, RegisteredInvoice invoice, CancellationToken stop)
    {
        var documents = await PackedDocuments.ReadAsync(db, [invoice], stop);
        return new MemoryStream(DocumentCodec.Decompress(documents[invoice.InvoiceId], invoice.Size), writable: false);
    }
}
