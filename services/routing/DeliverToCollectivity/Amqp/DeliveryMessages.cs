using System.Globalization;
using Hub.Routing.Amqp;
using Hub.Routing.ConvertDelivery;
using Hub.Routing.Storage;
using Microsoft.Extensions.Options;
using RabbitMQ.Client;

namespace Hub.Routing.DeliverToCollectivity.Amqp;

/// <summary>Writes a delivery as a CloudEvent in binary mode: the document is the body, what a finance system sorts by is in the headers.</summary>
internal sealed class DeliveryMessages(IOptions<DeliveryOptions> options)
{
    /// <summary>The message's properties.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="body">What it carries: a document, or the news; else a link to the document is written.</param>
    /// <param name="traceParent">Trace that the collectivity's system may continue.</param>
    public BasicProperties Describe(PendingDelivery delivery, DeliveryBody body, string? traceParent)
    {
        var invoice = delivery.Invoice;
        var id = delivery.DeliveryId.ToString();
        var headers = new Dictionary<string, object?>(31)
        {
            [EventHeaders.SpecVersion] = DeliveredEvent.SpecVersion,
            [EventHeaders.Id] = id,
            [EventHeaders.Type] = delivery.Completion is null ? DeliveredEvent.Type : DeliveredEvent.CompletedType,
            [EventHeaders.Source] = options.Value.Source,
            [EventHeaders.Subject] = invoice.InvoiceId.ToString(),
            [EventHeaders.Time] = (delivery.Completion?.CompletedAt ?? invoice.RegisteredAt).ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
        };
        if (body.Content is null) headers[EventHeaders.DataRef] = options.Value.AddressOf(DeliveredForms.DocumentPath(invoice.InvoiceId, body.Form)).AbsoluteUri;
        if (traceParent is not null) headers[EventHeaders.TraceParent] = traceParent;
        if (delivery.Completion is null) AddForm(headers, invoice, body);
        AddInvoice(headers, invoice);
        return new BasicProperties { MessageId = id, ContentType = delivery.Completion is null ? body.Form.MediaType(invoice) : "application/json", Persistent = true, Headers = headers };
    }

    private void AddForm(Dictionary<string, object?> headers, RegisteredInvoice invoice, DeliveryBody body)
    {
        headers[EventHeaders.Prefix + "form"] = body.Form.Name();
        if (body.Losses == 0) return;
        headers[EventHeaders.Prefix + "losses"] = body.Losses;
        headers[EventHeaders.Prefix + "lossesref"] = options.Value.AddressOf(DeliveredForms.LossesPath(invoice.InvoiceId, body.Form)).AbsoluteUri;
    }

    private static void AddInvoice(Dictionary<string, object?> headers, RegisteredInvoice invoice)
    {
        Add(headers, "number", invoice.Number);
        Add(headers, "issuedate", invoice.IssueDate.ToString("O", CultureInfo.InvariantCulture));
        Add(headers, "duedate", invoice.DueDate?.ToString("O", CultureInfo.InvariantCulture));
        Add(headers, "typecode", invoice.TypeCode);
        Add(headers, "framework", invoice.Framework);
        Add(headers, "sellername", invoice.SellerName);
        Add(headers, "sellersiren", invoice.SellerSiren);
        Add(headers, "sellersiret", invoice.SellerSiret);
        Add(headers, "buyersiret", invoice.BuyerSiret);
        Add(headers, "servicecode", invoice.ServiceCode);
        Add(headers, "engagementnumber", invoice.EngagementNumber);
        Add(headers, "contractreference", invoice.ContractReference);
        Add(headers, "mended", invoice.Mended);
        Add(headers, "currency", invoice.Currency);
        Add(headers, "totalwithoutvat", Amount(invoice.TotalWithoutVat));
        Add(headers, "totalwithvat", Amount(invoice.TotalWithVat));
        Add(headers, "amountdue", Amount(invoice.AmountDue));
        Add(headers, "format", invoice.Format);
        Add(headers, "filename", invoice.FileName);
        Add(headers, "sha256", invoice.Sha256);
        headers[EventHeaders.Prefix + "size"] = invoice.Size;
    }

    private static void Add(Dictionary<string, object?> headers, string attribute, string? value)
    {
        if (!string.IsNullOrEmpty(value)) headers[EventHeaders.Prefix + attribute] = value;
    }

    private static string? Amount(decimal? amount) => amount?.ToString("0.00##", CultureInfo.InvariantCulture);
}
