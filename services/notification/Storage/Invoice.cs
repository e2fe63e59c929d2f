namespace Hub.Notification.Storage;

/// <summary>What is known of an invoice now: the sum of its events.</summary>
internal sealed class Invoice
{
    public required Guid InvoiceId { get; init; }

    public required Guid DepositId { get; init; }

    public required string SupplierAccount { get; init; }

    public string? CollectivityAccount { get; init; }

    /// <summary>BT-1, cut to what an index takes.</summary>
    public string? Number { get; init; }

    public string? BuyerSiret { get; init; }

    /// <summary>BT-2.</summary>
    public DateOnly? IssueDate { get; init; }

    /// <summary>BT-5.</summary>
    public string? Currency { get; init; }

    /// <summary>BT-112, in <see cref="Currency"/>.</summary>
    public decimal? TotalWithVat { get; init; }

    /// <summary>The name that the supplier gave; null while only later news of the invoice have come.</summary>
    public string? FileName { get; init; }

    public string? Sha256 { get; init; }

    public long? Size { get; init; }

    public DateTimeOffset? DepositedAt { get; init; }

    /// <summary>Place in the journal of the first event about it: the order of lists, in which nothing ever comes in between.</summary>
    public required long Arrival { get; init; }

    public required int Status { get; init; }

    public required DateTimeOffset StatusAt { get; init; }

    /// <summary>Of the event that set the status.</summary>
    public required long Position { get; init; }
}
