using Hub.Conversion;
using Hub.FacturX;
using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.Storage;
using Microsoft.Extensions.Options;

namespace Hub.Routing.ConvertDelivery;

/// <summary>Writes an accepted document in the form its receiver wants. A fault of ours is logged and counted, and the original goes out: a conversion never costs an invoice.</summary>
internal sealed class InvoiceConverter(IOptions<DeliveryOptions> options, ILogger<InvoiceConverter> log)
{
    /// <summary>The document in that form, or the original where it is that already, is too large to convert, or could not be converted.</summary>
    public DeliveredDocument Convert(RegisteredInvoice invoice, ReadOnlyMemory<byte> original, DeliveredForm form)
    {
        if (!IsConverted(invoice, form)) return DeliveredDocument.Original(original);
        try
        {
            var converted = InvoiceConversion.Convert(InvoiceIn(original), TargetOf(form));
            if (converted.Document is { } document) return Count(new DeliveredDocument(document, form, converted.Losses, converted.LossesOmitted));
            RoutingLog.NotConverted(log, invoice.InvoiceId, form.Name(), null);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            RoutingLog.NotConverted(log, invoice.InvoiceId, form.Name(), fault);
        }
        RoutingTelemetry.CountConversion(form.Name(), "failed");
        return DeliveredDocument.Original(original);
    }

    /// <summary>True when that form is another than the document's own, and the document is not larger than what is converted.</summary>
    public bool IsConverted(RegisteredInvoice invoice, DeliveredForm form) => invoice.Size <= options.Value.ConvertBytes && form switch
    {
        DeliveredForm.Original => false,
        DeliveredForm.Ubl => !invoice.Format.StartsWith("ubl", StringComparison.Ordinal),
        DeliveredForm.Cii => invoice.Format != "cii",
        _ => true,
    };

    private static DeliveredDocument Count(DeliveredDocument document)
    {
        RoutingTelemetry.CountConversion(document.Form.Name(), document.Losses.Count == 0 ? "whole" : "with losses");
        return document;
    }

    /// <summary>A PDF is converted by the invoice inside it.</summary>
    private static ReadOnlyMemory<byte> InvoiceIn(ReadOnlyMemory<byte> document) =>
        DocumentContent.KindOf(document.Span) == DocumentKind.Pdf ? FacturXFile.Read(document).Xml ?? document : document;

    private static InvoiceForm TargetOf(DeliveredForm form) => form switch
    {
        DeliveredForm.Ubl => InvoiceForm.Ubl,
        DeliveredForm.Cii => InvoiceForm.Cii,
        _ => InvoiceForm.Json,
    };
}
