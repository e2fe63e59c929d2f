using Hub.DocumentStore;
using Hub.Routing.ConvertDelivery;
using Hub.Routing.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Gives a collectivity the document of an invoice that was routed to it: the original, or another form of it. As many are converted at once as there are processors: a large one takes many times its size while it is.</summary>
internal sealed class InboxDocument(IDbContextFactory<RoutingContext> contexts, PackedDocuments packs, IDocumentStore store, InvoiceConverter converter) : IDisposable
{
    private readonly SemaphoreSlim places = new(Environment.ProcessorCount);

    /// <summary>The invoice, when it was routed to the account; else null.</summary>
    public async Task<RegisteredInvoice?> FindAsync(string account, Guid invoiceId, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.Invoices.AsNoTracking().SingleOrDefaultAsync(row => row.InvoiceId == invoiceId && row.CollectivityAccount == account, stop);
    }

    /// <summary>The document as it goes out, and what is said of it in headers.</summary>
    public async Task<FileStreamHttpResult> OpenAsync(RegisteredInvoice invoice, DeliveredForm form, IHeaderDictionary headers, CancellationToken stop)
    {
        if (!converter.IsConverted(invoice, form))
        {
            headers[DeliveredForms.Header] = DeliveredForm.Original.Name();
            return TypedResults.File(await OpenAsync(invoice, stop), invoice.MediaType, invoice.FileName, entityTag: new EntityTagHeaderValue($"\"{invoice.Sha256}\""), enableRangeProcessing: true);
        }

        var document = await ConvertAsync(invoice, form, stop);
        headers[DeliveredForms.Header] = document.Form.Name();
        if (document.Losses.Count > 0) headers.Link = $"<{DeliveredForms.LossesPath(invoice.InvoiceId, document.Form)}>; rel=\"describedby\"";
        return TypedResults.File(DeliveredForms.Stream(document), document.Form.MediaType(invoice), DeliveredForms.FileName(invoice, document.Form),
            entityTag: new EntityTagHeaderValue($"\"{invoice.Sha256}-{document.Form.Name()}\""), enableRangeProcessing: true);
    }

    /// <summary>The document in another form, and what that does not express; see <see cref="InvoiceConverter"/>.</summary>
    public async Task<DeliveredDocument> ConvertAsync(RegisteredInvoice invoice, DeliveredForm form, CancellationToken stop)
    {
        await places.WaitAsync(stop);
        try
        {
            var original = await ReadAsync(invoice, stop);
            return await Task.Run(() => converter.Convert(invoice, original, form), stop);
        }
        finally
        {
            places.Release();
        }
    }

    /// <summary>The original bytes.</summary>
    public async Task<byte[]> ReadAsync(RegisteredInvoice invoice, CancellationToken stop)
    {
        await using var stream = await OpenAsync(invoice, stop);
        var content = new byte[invoice.Size];
        await stream.ReadExactlyAsync(content, stop);
        return content;
    }

    public void Dispose() => places.Dispose();

    private async Task<Stream> OpenAsync(RegisteredInvoice invoice, CancellationToken stop)
    {
        var content = invoice.PackId is null ? await store.OpenAsync(invoice.Sha256, stop) : await UnpackAsync(invoice, stop);
        return content ?? throw new InvalidOperationException($"The document of invoice {invoice.InvoiceId} is not in the document store.");
    }

    private async Task<Stream> UnpackAsync(RegisteredInvoice invoice, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var document = await packs.ReadAsync(db, invoice, stop);
        return new MemoryStream(DocumentCodec.Decompress(document.Span, invoice.Size), writable: false);
    }
}
