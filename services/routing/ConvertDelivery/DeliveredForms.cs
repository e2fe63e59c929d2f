using System.Runtime.InteropServices;
using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.Storage;

namespace Hub.Routing.ConvertDelivery;

/// <summary>Where and under what names a converted document is found.</summary>
internal static class DeliveredForms
{
    /// <summary>The header that tells the form of an answer.</summary>
    public const string Header = "Hub-Form";

    /// <summary>Path of the list of losses.</summary>
    public static string LossesPath(Guid invoiceId, DeliveredForm form) => $"{DeliveredEvent.DocumentPath(invoiceId)}/losses?form={form.Name()}";

    /// <summary>Path of the document in that form.</summary>
    public static string DocumentPath(Guid invoiceId, DeliveredForm form) =>
        form == DeliveredForm.Original ? DeliveredEvent.DocumentPath(invoiceId) : $"{DeliveredEvent.DocumentPath(invoiceId)}?form={form.Name()}";

    /// <summary>The supplier's file name with the form in place of its extension: <c>F-42.xml</c> becomes <c>F-42.cii.xml</c>.</summary>
    public static string FileName(RegisteredInvoice invoice, DeliveredForm form) => form switch
    {
        DeliveredForm.Original => invoice.FileName,
        DeliveredForm.Json => Path.ChangeExtension(invoice.FileName, ".json"),
        _ => Path.ChangeExtension(invoice.FileName, $".{form.Name()}.xml"),
    };

    public static MemoryStream Stream(DeliveredDocument document) =>
        MemoryMarshal.TryGetArray(document.Content, out var bytes) ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false) : new MemoryStream(document.Content.ToArray(), writable: false);
}
