using Hub.Routing.Storage;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>A supporting document, by reference.</summary>
/// <param name="AttachmentId">Its id.</param>
/// <param name="FileName">The name that the supplier gave.</param>
/// <param name="MediaType">Its media type, from the name's extension.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
/// <param name="Url">Where it is fetched, with the account's token.</param>
internal sealed record NoticedAttachment(Guid AttachmentId, string FileName, string MediaType, long Size, string Sha256, Uri Url)
{
    public static NoticedAttachment Of(Attachment row, DeliveryOptions options, Uri? calledAt) =>
        new(row.AttachmentId, row.FileName, row.MediaType, row.Size, row.Sha256, options.AddressOf(DeliveredEvent.AttachmentPath(row.InvoiceId, row.AttachmentId), calledAt));
}
