namespace Hub.Notification.Storage;

/// <summary>One thing that happened to an invoice. Written once, never changed.</summary>
internal sealed class JournalEvent
{
    public const string StatusChanged = "fr.hub.invoice.status-changed.v1";

    /// <summary>Place in the journal, from 1, without gaps, in the order of the commits. 0 until it is given.</summary>
    public long Sequence { get; set; }

    /// <summary>The event's id everywhere, derived from its cause.</summary>
    public required Guid EventId { get; init; }

    /// <summary>CloudEvents type.</summary>
    public string Type { get; init; } = StatusChanged;

    public required Guid InvoiceId { get; init; }

    public required Guid DepositId { get; init; }

    public required string SupplierAccount { get; init; }

    public string? CollectivityAccount { get; init; }

    /// <summary>BT-1.</summary>
    public string? Number { get; init; }

    public string? BuyerSiret { get; init; }

    /// <summary>Life-cycle status, 200 to 228.</summary>
    public required int Status { get; init; }

    /// <summary>Where the step stands in the invoice's life, see <see cref="LifeCycle.PositionOf"/>; below zero when it was told out of order.</summary>
    public required long Position { get; init; }

    /// <summary>MDT-113.</summary>
    public string? Reason { get; init; }

    /// <summary>MDT-126.</summary>
    public string? Comment { get; init; }

    /// <summary>"platform", "recipient" or "supplier".</summary>
    public required string SetBy { get; init; }

    /// <summary>When it took effect, to the millisecond and in UTC, as it is stored.</summary>
    public required DateTimeOffset At
    {
        get;
        init => field = DateTimeOffset.FromUnixTimeMilliseconds(value.ToUnixTimeMilliseconds());
    }

    /// <summary>JSON array of the contract's findings; null when there are none.</summary>
    public string? Findings { get; init; }

    /// <summary>How many findings there were before the list was cut.</summary>
    public required int FindingCount { get; init; }

    /// <summary>When it was written here, to the microsecond: after that of every lower place, whatever the clocks say. A back office may tell a step long after <see cref="At"/>.</summary>
    public DateTimeOffset RecordedAt { get; set; }

    /// <summary>SHA-256 of the hash of the row before and this row's content (docs/journal.md). Empty until its place is given.</summary>
    public byte[] Hash { get; init; } = [];
}
