namespace Hub.Ingest.Storage;

/// <summary>A document of a deposit, and where its bytes are: at a place in a pack, or in the document store under its hash when <see cref="PackId"/> is null.</summary>
internal sealed class DepositedDocument
{
    public required Guid InvoiceId { get; init; }

    public required Guid DepositId { get; init; }

    /// <summary>The supplier's account: the tenant.</summary>
    public required string Account { get; init; }

    public required string FileName { get; init; }

    public required string MediaType { get; init; }

    /// <summary>SHA-256 of the document as received, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Size of the document as received, in bytes.</summary>
    public required long Size { get; init; }

    public required DateTimeOffset DepositedAt { get; init; }

    public Guid? PackId { get; init; }

    /// <summary>Where the compressed document begins in its pack.</summary>
    public int PackOffset { get; init; }

    /// <summary>How many bytes of the pack it takes.</summary>
    public int PackLength { get; init; }
}
