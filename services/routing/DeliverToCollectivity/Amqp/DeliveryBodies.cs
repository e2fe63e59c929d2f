using System.Text.Json;
using Hub.DocumentStore;
using Hub.Routing.Amqp;
using Hub.Routing.ConvertDelivery;
using Hub.Routing.Storage;
using Microsoft.Extensions.Options;

namespace Hub.Routing.DeliverToCollectivity.Amqp;

/// <summary>Gives the body of a delivery: a document that may travel inside, in the form its system wants, or the news of a completion.</summary>
internal sealed class DeliveryBodies(IDocumentStore store, IOptions<DeliveryOptions> options, WantedForm wanted, InvoiceConverter converter, ILogger<DeliveryBodies> log)
{
    /// <summary>The body; without content when the delivery carries a link to the document instead: it is too large, or cannot be read here and now.</summary>
    public async ValueTask<DeliveryBody> ReadAsync(PendingDelivery delivery, CancellationToken stop)
    {
        if (delivery.Completion is { } completion) return new DeliveryBody(JsonSerializer.SerializeToUtf8Bytes(completion, JsonSerializerOptions.Web), DeliveredForm.Original, 0);
        var form = wanted.Of(delivery.System);
        var isConverted = converter.IsConverted(delivery.Invoice, form);
        if (await OriginalAsync(delivery, stop) is not { } original) return new DeliveryBody(null, isConverted ? form : DeliveredForm.Original, 0);
        if (!isConverted) return new DeliveryBody(original, DeliveredForm.Original, 0);
        var document = converter.Convert(delivery.Invoice, original, form);
        return new DeliveryBody(document.Content.Length <= options.Value.InlineBytes ? document.Content : null, document.Form, document.Losses.Count + document.LossesOmitted);
    }

    /// <summary>The same body, the document compressed where that costs nothing or saves much: an original as the hub keeps it, not even opened, or a converted one.</summary>
    public async ValueTask<DeliveryBody> ReadCompressedAsync(PendingDelivery delivery, CancellationToken stop)
    {
        if (IsKeptAsItGoesOut(delivery)) return new DeliveryBody(delivery.Document, DeliveredForm.Original, 0) { IsCompressed = true };
        var body = await ReadAsync(delivery, stop);
        return body is { Content: { } document, Form: not DeliveredForm.Original } && DocumentCodec.TryCompress(document.Span) is { } compressed
            ? body with { Content = compressed, IsCompressed = true }
            : body;
    }

    private bool IsKeptAsItGoesOut(PendingDelivery delivery) => delivery is { Document: not null, Completion: null }
        && delivery.Invoice.Size <= options.Value.InlineBytes && !converter.IsConverted(delivery.Invoice, wanted.Of(delivery.System));

    private async ValueTask<byte[]?> OriginalAsync(PendingDelivery delivery, CancellationToken stop)
    {
        var invoice = delivery.Invoice;
        if (invoice.Size > options.Value.InlineBytes) return null;
        try
        {
            return delivery.Document is { } packed ? DocumentCodec.Decompress(packed, invoice.Size) : await FetchAsync(invoice.Sha256, invoice.Size, stop);
        }
        catch (Exception cause) when (cause is InvalidDataException or IOException)
        {
            AmqpLog.DocumentUnreadable(log, invoice.InvoiceId, cause);
            return null;
        }
    }

    private async Task<byte[]> FetchAsync(string sha256, long size, CancellationToken stop)
    {
        await using var stream = await store.OpenAsync(sha256, stop) ?? throw new FileNotFoundException("The document store has no such document.");
        var body = new byte[size];
        await stream.ReadExactlyAsync(body, stop);
        return body;
    }
}
