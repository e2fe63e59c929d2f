namespace Hub.Routing.DeliverToCollectivity;

/// <summary>One compressed document as the query gives it.</summary>
internal sealed record PackedDocument
{
    /// <summary>The id as the store keeps it: 16 big-endian bytes.</summary>
    public required byte[] InvoiceId { get; init; }

    public required byte[] Body { get; init; }
}
