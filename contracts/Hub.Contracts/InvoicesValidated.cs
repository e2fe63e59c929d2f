namespace Hub.Contracts;

/// <summary>Invoices passed every check and may be routed. Published by validation, consumed by routing.</summary>
public sealed record InvoicesValidated
{
    /// <summary>The batch, derived from the batch that was checked; also the message id.</summary>
    public required Guid BatchId { get; init; }

    /// <summary>The instant of the verdict (UTC).</summary>
    public required DateTimeOffset ValidatedAt { get; init; }

    /// <summary>Where the small documents lie, when the services share a folder; null: each small document is in its invoice.</summary>
    public PackPlace? Pack { get; init; }

    /// <summary>One to 100 invoices.</summary>
    public required IReadOnlyList<ValidatedInvoice> Invoices { get; init; }
}
