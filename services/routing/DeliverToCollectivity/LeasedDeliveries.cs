using Hub.DocumentStore;
using Hub.Routing.ConvertDelivery;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Makes the answer to a lease: fields and documents of what was leased. Reads only, outside the writer's transaction.</summary>
internal sealed class LeasedDeliveries(IDbContextFactory<RoutingContext> contexts, PackedDocuments packs, IOptions<DeliveryOptions> options, WantedForm wanted, InvoiceConverter converter)
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
        var documents = await packs.ReadAsync(db, inline, stop);
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

    private LeasedDelivery Describe(Delivery delivery, RegisteredInvoice invoice, byte[]? compressed, CompletionNotice? notice, Uri calledAt) =>
        notice is null ? Describe(delivery, invoice, compressed, calledAt) : Describe(delivery, invoice, notice, calledAt);

    private LeasedDelivery Describe(Delivery delivery, RegisteredInvoice invoice, CompletionNotice notice, Uri calledAt) => new()
    {
        DeliveryId = delivery.DeliveryId,
        Attempt = delivery.Attempts,
        Event = EventOf(delivery, DeliveredEvent.CompletedType, notice.CompletedAt, "application/json"),
        Invoice = DeliveredInvoice.Of(invoice),
        Completion = notice,
        DocumentUrl = options.Value.AddressOf(DeliveredEvent.DocumentPath(invoice.InvoiceId), calledAt),
    };

    private LeasedDelivery Describe(Delivery delivery, RegisteredInvoice invoice, byte[]? compressed, Uri calledAt)
    {
        var form = wanted.Of(delivery.System);
        if (!converter.IsConverted(invoice, form)) form = DeliveredForm.Original;
        var document = compressed is null ? null : converter.Convert(invoice, DocumentCodec.Decompress(compressed, invoice.Size), form);
        form = document?.Form ?? form;
        return new LeasedDelivery
        {
            DeliveryId = delivery.DeliveryId,
            Attempt = delivery.Attempts,
            Event = EventOf(delivery, DeliveredEvent.Type, invoice.RegisteredAt, form.MediaType(invoice)),
            Invoice = DeliveredInvoice.Of(invoice),
            Form = form.Name(),
            Document = document?.Content,
            DocumentUrl = document is null ? options.Value.AddressOf(DeliveredForms.DocumentPath(invoice.InvoiceId, form), calledAt) : null,
            LossesUrl = document is { Losses.Count: > 0 } ? options.Value.AddressOf(DeliveredForms.LossesPath(invoice.InvoiceId, form), calledAt) : null,
        };
    }

    private EventAttributes EventOf(Delivery delivery, string type, DateTimeOffset time, string contentType) =>
        new(DeliveredEvent.SpecVersion, delivery.DeliveryId, options.Value.Source, type, delivery.InvoiceId.ToString(), time, contentType);
}
