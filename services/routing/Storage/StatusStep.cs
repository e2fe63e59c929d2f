namespace Hub.Routing.Storage;

/// <summary>One step in an invoice's history. Never changed, never deleted.</summary>
internal sealed class StatusStep
{
    public required Guid InvoiceId { get; init; }

    /// <summary>From 1; with the invoice the key, so that two deciders cannot both write the next step.</summary>
    public required int Sequence { get; init; }

    /// <summary>Derived from the cause: the same when the cause comes twice.</summary>
    public required Guid EventId { get; init; }

    public required int Status { get; init; }

    /// <summary>MDT-113.</summary>
    public string? Reason { get; init; }

    /// <summary>MDT-126.</summary>
    public string? Comment { get; init; }

    /// <summary>"platform", "recipient", "accountant" or "supplier".</summary>
    public required string SetBy { get; init; }

    /// <summary>Number of the payment mandate, where the recipient gave one.</summary>
    public string? MandateNumber { get; init; }

    /// <summary>The Chorus Pro status that was asked for, by its API value; null when the reform status was.</summary>
    public string? ChorusPro { get; init; }

    /// <summary>True when it was told out of order: history only, the invoice's status was another and stayed so.</summary>
    public bool OutOfOrder { get; init; }

    /// <summary>What was cashed, as JSON (MDT-207 MEN, by VAT rate); with 212 only.</summary>
    public string? Amounts { get; init; }

    /// <summary>The instant at which it took effect, as told by who set it.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The instant at which the hub took it.</summary>
    public required DateTimeOffset RecordedAt { get; init; }
}
