using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.Storage;

namespace Hub.Routing.KeepAttachments;

/// <summary>An attachment as answers show it.</summary>
/// <param name="AttachmentId">Its id.</param>
/// <param name="FileName">The name that the supplier gave.</param>
/// <param name="MediaType">Its media type, from the name's extension.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
/// <param name="AddedAt">When it was added (UTC).</param>
/// <param name="Scanned">True when a virus scanner found nothing in it; false when the hub runs without one.</param>
/// <param name="Href">Where it is fetched.</param>
internal sealed record AttachmentView(Guid AttachmentId, string FileName, string MediaType, long Size, string Sha256, DateTimeOffset AddedAt, bool Scanned, string Href)
{
    public static AttachmentView Of(Attachment row) => new(
        row.AttachmentId,
        row.FileName,
        row.MediaType,
        row.Size,
        row.Sha256,
        row.AddedAt,
        row.ScannedAt is not null,
        DeliveredEvent.AttachmentPath(row.InvoiceId, row.AttachmentId));
}
