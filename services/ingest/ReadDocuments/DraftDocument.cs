using Hub.DocumentStore;

namespace Hub.Ingest.ReadDocuments;

/// <summary>A document that will be taken when its deposit is: spooled when small, staged in the document store when large.</summary>
internal sealed record DraftDocument
{
    public required Guid InvoiceId { get; init; }

    public required string FileName { get; init; }

    public required string Sha256 { get; init; }

    public required long Size { get; init; }

    public required string MediaType { get; init; }

    public SpooledDocument? Spooled { get; init; }

    public StagedDocument? Staged { get; init; }
}
