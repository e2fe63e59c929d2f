namespace Hub.Routing.Storage;

/// <summary>A supporting document that a supplier added to an invoice. Its bytes are in the document store under <see cref="Sha256"/>.</summary>
internal sealed class Attachment
{
    public required Guid AttachmentId { get; init; }

    public required Guid InvoiceId { get; init; }

    /// <summary>The step of the invoice's history (209) that it came with.</summary>
    public required int Sequence { get; init; }

    /// <summary>Its place in the form, from 0.</summary>
    public required int Place { get; init; }

    /// <summary>Up to 50 characters, extension included.</summary>
    public required string FileName { get; init; }

    public required string MediaType { get; init; }

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>In bytes.</summary>
    public required long Size { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>When the virus scanner found nothing in it; null when the hub runs without one.</summary>
    public DateTimeOffset? ScannedAt { get; init; }
}
