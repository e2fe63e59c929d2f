namespace Hub.Contracts;

/// <summary>One document of a deposit, as it was received. Part of <see cref="InvoicesDeposited"/>.</summary>
public sealed record DepositedInvoice
{
    /// <summary>The hub's own identifier, given at deposit; the same in every later message about this invoice.</summary>
    public required Guid InvoiceId { get; init; }

    /// <summary>The deposit that brought it. A deposit of one document has an identifier too.</summary>
    public required Guid DepositId { get; init; }

    /// <summary>The account that deposited it: the tenant that owns everything about this invoice on the supplier's side.</summary>
    public required string SupplierAccount { get; init; }

    /// <summary>The name the supplier gave: a file name without folders, never used as a path.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the document as received, 64 lower-case hexadecimal digits. Also its key in the document store.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Size of the document as received, in bytes.</summary>
    public required long Size { get; init; }

    /// <summary>The instant from which the deposit is durable (UTC).</summary>
    public required DateTimeOffset DepositedAt { get; init; }

    /// <summary>
    /// The document, compressed as Zstandard (RFC 8878); null when it is in the message's pack, at <see cref="PackOffset"/>. One with more than 512 KB, or more than 64 KB compressed, is in neither: it is in the document store
    /// under <see cref="Sha256"/>.
    /// </summary>
    public byte[]? Document { get; init; }

    /// <summary>Where its compressed document begins in the pack of the message, in bytes; null when it is not there.</summary>
    public int? PackOffset { get; init; }

    /// <summary>How many bytes of the pack its compressed document has; null when it is not there.</summary>
    public int? PackLength { get; init; }

    /// <summary>True when a sandbox account deposited it: it reaches no real collectivity. Null otherwise.</summary>
    public bool? Sandbox { get; init; }
}
