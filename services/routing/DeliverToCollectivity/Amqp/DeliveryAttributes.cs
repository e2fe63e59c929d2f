using System.Globalization;
using Hub.Routing.Amqp;
using Hub.Routing.ConvertDelivery;
using Hub.Routing.Storage;
using Microsoft.Extensions.Options;

namespace Hub.Routing.DeliverToCollectivity.Amqp;

/// <summary>The attributes of a delivery as a CloudEvent: what it is, and what a finance system sorts invoices by. They have the names of their headers; an event in a batch has the same without the prefix.</summary>
internal sealed class DeliveryAttributes(IOptions<DeliveryOptions> options)
{
    /// <summary>All of them but the content's type.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="body">What it carries: a document, or the news; else a link to the document is written.</param>
    /// <param name="traceParent">Trace that the collectivity's system may continue.</param>
    public Dictionary<string, object?> Of(PendingDelivery delivery, DeliveryBody body, string? traceParent)
    {
        var invoice = delivery.Invoice;
        var headers = new Dictionary<string, object?>(31)
        {
            [EventHeaders.SpecVersion] = DeliveredEvent.SpecVersion,
            [EventHeaders.Id] = delivery.DeliveryId.ToString(),
            [EventHeaders.Type] = delivery.Completion is null ? DeliveredEvent.Type : DeliveredEvent.CompletedType,
            [EventHeaders.Source] = options.Value.Source,
            [EventHeaders.Subject] = invoice.InvoiceId.ToString(),
            [EventHeaders.Time] = (delivery.Completion?.CompletedAt ?? invoice.RegisteredAt).ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
        };
        if (body.Content is null) headers[EventHeaders.DataRef] = options.Value.AddressOf(DeliveredForms.DocumentPath(invoice.InvoiceId, body.Form)).AbsoluteUri;
        if (traceParent is not null) headers[EventHeaders.TraceParent] = traceParent;
        if (delivery.Completion is null) AddForm(headers, invoice, body);
        AddInvoice(headers, invoice);
        return headers;
    }

    /// <summary>The content's type.</summary>
    public static string ContentTypeOf(PendingDelivery delivery, DeliveryBody body) => delivery.Completion is null ? body.Form.MediaType(delivery.Invoice) : "application/json";

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
