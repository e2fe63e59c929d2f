using System.Text.Json;
using Hub.DocumentStore;
using Hub.Routing.Amqp;
using Microsoft.Extensions.Options;

namespace Hub.Routing.DeliverToCollectivity.Amqp;

/// <summary>Gives the body of a delivery: the original bytes of a document that may travel inside, or the news of a completion.</summary>
internal sealed class DeliveryBodies(IDocumentStore store, IOptions<DeliveryOptions> options, ILogger<DeliveryBodies> log)
{
    /// <summary>The document; null when the delivery carries a link to it instead: it is too large, or cannot be read here and now.</summary>
    public async ValueTask<byte[]?> ReadAsync(PendingDelivery delivery, CancellationToken stop)
    {
        if (delivery.Completion is { } completion) return JsonSerializer.SerializeToUtf8Bytes(completion, JsonSerializerOptions.Web);
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
