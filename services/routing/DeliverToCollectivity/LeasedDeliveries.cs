using Hub.DocumentStore;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Makes the answer to a lease: fields and documents of what was leased. Reads only, outside the writer's transaction.</summary>
internal sealed class LeasedDeliveries(IDbContextFactory<RoutingContext> contexts, IOptions<DeliveryOptions> options)
{
    /// <summary>The most bytes of documents in one answer; what comes after that is linked.</summary>
    private const long AnswerBytes = 8 << 20;

    public async Task<LeaseAnswer> DescribeAsync(IReadOnlyList<Delivery> leased, Uri calledAt, CancellationToken stop)
    {
        if (leased.Count == 0) return LeaseAnswer.Empty;
        await using var db = await contexts.CreateDbContextAsync(stop);
        var ids = leased.Select(delivery => delivery.InvoiceId).ToList();
        var invoices = await db.Invoices.AsNoTracking().Where(row => ids.Contains(row.InvoiceId)).ToDictionaryAsync(row => row.InvoiceId, stop);
        var notices = await CompletionNotices.ReadAsync(db, [.. leased], options.Value, calledAt, stop);
        var inline = Inline([.. leased.Where(delivery => delivery.Kind == DeliveryKind.Invoice).Select(delivery => invoices[delivery.InvoiceId])]);
        var documents = await PackedDocuments.ReadAsync(db, inline, stop);
        return new LeaseAnswer(
            leased[0].LeaseId,
            leased[0].LeaseUntil,
            [.. leased.Select(delivery => Describe(delivery, invoices[delivery.InvoiceId], documents.GetValueOrDefault(delivery.InvoiceId), notices.GetValueOrDefault(delivery.DeliveryId), calledAt))]);
    }

    private List<RegisteredInvoice> Inline(IReadOnlyList<RegisteredInvoice> invoices)
    {
        long total = 0;
        return [.. invoices.Where(invoice => invoice.PackId is not null && invoice.Size <= options.Value.InlineBytes && (total += invoice.Size) <= AnswerBytes)];
    }

    private LeasedDelivery Describe(Delivery delivery, RegisteredInvoice invoice, byte[]? compressed, CompletionNotice? notice, Uri calledAt) => new()
    {
        DeliveryId = delivery.DeliveryId,
        Attempt = delivery.Attempts,
        Event = new EventAttributes(
            DeliveredEvent.SpecVersion,
            delivery.DeliveryId,
            options.Value.Source,
            notice is null ? DeliveredEvent.Type : DeliveredEvent.CompletedType,
            invoice.InvoiceId.ToString(),
            notice?.CompletedAt ?? invoice.RegisteredAt,
            notice is null ? invoice.MediaType : "application/json"),
        Invoice = DeliveredInvoice.Of(invoice),
        Completion = notice,
        Document = compressed is null || notice is not null ? null : DocumentCodec.Decompress(compressed, invoice.Size),
        DocumentUrl = compressed is null || notice is not null ? options.Value.DocumentUrl(invoice.InvoiceId, calledAt) : null,
    };
}
