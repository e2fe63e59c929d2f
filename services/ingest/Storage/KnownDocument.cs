namespace Hub.Ingest.Storage;

/// <summary>A document that an account has deposited not long ago. The primary key lets one of two concurrent deposits win.</summary>
internal sealed class KnownDocument
{
    /// <summary>The supplier's account: the tenant.</summary>
    public required string Account { get; init; }

    /// <summary>SHA-256 of its bytes, 64 lower-case hexadecimal digits; the store keeps 32 bytes.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The invoice that it became. Its deposit and instant are in the row of that document.</summary>
    public required Guid InvoiceId { get; init; }
}
