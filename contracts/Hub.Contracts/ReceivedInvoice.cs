namespace Hub.Contracts;

/// <summary>One document that was answered 202, without its bytes. Part of <see cref="DepositsReceived"/>.</summary>
public sealed record ReceivedInvoice
{
    /// <summary>The hub's own identifier of the invoice.</summary>
    public required Guid InvoiceId { get; init; }

    /// <summary>The deposit that brought it.</summary>
    public required Guid DepositId { get; init; }

    /// <summary>The account that deposited it.</summary>
    public required string SupplierAccount { get; init; }

    /// <summary>The name the supplier gave.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the document as received, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Size of the document as received, in bytes.</summary>
    public required long Size { get; init; }

    /// <summary>The instant from which the deposit is durable (UTC).</summary>
    public required DateTimeOffset DepositedAt { get; init; }

    /// <summary>What its supplier said of it to the Flow Service of XP Z12-013, as the Flow Service wrote it (JSON, up to 1,000 characters); null when it came another way.</summary>
    public string? FlowNote { get; init; }
}
