namespace Hub.Contracts;

/// <summary>One step in an invoice's life cycle. Part of <see cref="InvoiceStatusesChanged"/>.</summary>
public sealed record InvoiceStatusChange
{
    /// <summary>Identifier of the step, derived from what caused it: the same when the cause is delivered twice.</summary>
    public required Guid EventId { get; init; }

    /// <summary>The hub's own identifier of the invoice.</summary>
    public required Guid InvoiceId { get; init; }

    /// <summary>The deposit that brought the invoice.</summary>
    public required Guid DepositId { get; init; }

    /// <summary>The supplier's account.</summary>
    public required string SupplierAccount { get; init; }

    /// <summary>The collectivity's account that the invoice was routed to; null when it was not.</summary>
    public string? CollectivityAccount { get; init; }

    /// <summary>Invoice number, BT-1.</summary>
    public string? Number { get; init; }

    /// <summary>Buyer SIRET.</summary>
    public string? BuyerSiret { get; init; }

    /// <summary>Issue date, BT-2.</summary>
    public DateOnly? IssueDate { get; init; }

    /// <summary>Invoice currency, BT-5 (ISO 4217).</summary>
    public string? Currency { get; init; }

    /// <summary>Invoice total with VAT, BT-112, in <see cref="Currency"/>.</summary>
    public decimal? TotalWithVat { get; init; }

    /// <summary>Life-cycle status, 200 to 228 (XP Z12-012).</summary>
    public required int Status { get; init; }

    /// <summary>Reason code (MDT-113), where the status asks for one.</summary>
    public string? Reason { get; init; }

    /// <summary>Free comment (MDT-126).</summary>
    public string? Comment { get; init; }

    /// <summary>Who set it: "platform", "recipient", "accountant" or "supplier".</summary>
    public required string SetBy { get; init; }

    /// <summary>The instant at which it took effect (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>True when the accountant's system told it out of order: it belongs to the history, and the invoice's status stays what it was. Else left out.</summary>
    public bool? OutOfOrder { get; init; }

    /// <summary>What was found, where the step is a refusal by the platform or carries warnings.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
