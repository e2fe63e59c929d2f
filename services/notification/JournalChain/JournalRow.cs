namespace Hub.JournalChain;

/// <summary>What a row of the journal says: everything that its hash covers.</summary>
public readonly record struct JournalRow
{
    /// <summary>Place in the journal, from 1, without gaps.</summary>
    public required long Sequence { get; init; }

    /// <summary>The event.</summary>
    public required Guid EventId { get; init; }

    /// <summary>CloudEvents type.</summary>
    public required string Type { get; init; }

    /// <summary>The invoice.</summary>
    public required Guid InvoiceId { get; init; }

    /// <summary>The deposit that brought it.</summary>
    public required Guid DepositId { get; init; }

    /// <summary>Who deposited it.</summary>
    public required string SupplierAccount { get; init; }

    /// <summary>To whom it was routed.</summary>
    public string? CollectivityAccount { get; init; }

    /// <summary>BT-1.</summary>
    public string? Number { get; init; }

    /// <summary>The buyer.</summary>
    public string? BuyerSiret { get; init; }

    /// <summary>Life-cycle status.</summary>
    public required int Status { get; init; }

    /// <summary>Where the step stands in the invoice's life.</summary>
    public required long Position { get; init; }

    /// <summary>MDT-113.</summary>
    public string? Reason { get; init; }

    /// <summary>MDT-126.</summary>
    public string? Comment { get; init; }

    /// <summary>Who set the status.</summary>
    public required string SetBy { get; init; }

    /// <summary>Milliseconds since 1970, UTC.</summary>
    public required long At { get; init; }

    /// <summary>JSON, as it is stored.</summary>
    public string? Findings { get; init; }

    /// <summary>How many findings there were.</summary>
    public required int FindingCount { get; init; }

    /// <summary>When it was written: microseconds since 1970, UTC.</summary>
    public required long RecordedAt { get; init; }
}
