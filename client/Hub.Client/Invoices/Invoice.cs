namespace Hub.Client.Invoices;

/// <summary>An invoice, its state and how it came to it.</summary>
/// <param name="Id">The hub's own identifier.</param>
/// <param name="DepositId">The deposit that brought it.</param>
/// <param name="SupplierAccount">Who deposited it.</param>
/// <param name="CollectivityAccount">To whom it was routed, once it was.</param>
/// <param name="Number">Invoice number, BT-1, once it is known.</param>
/// <param name="BuyerSiret">Buyer SIRET, once it is known.</param>
/// <param name="Status">Its state: life-cycle status, 200 to 228.</param>
/// <param name="Label">What the status is called.</param>
/// <param name="StatusAt">Since when (UTC).</param>
/// <param name="FileName">The name that was given at deposit.</param>
/// <param name="Sha256">SHA-256 of the document as received.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="DepositedAt">From when on the deposit was durable (UTC).</param>
/// <param name="Timeline">Every step, first to last.</param>
public sealed record Invoice(
    Guid Id,
    Guid DepositId,
    string SupplierAccount,
    string? CollectivityAccount,
    string? Number,
    string? BuyerSiret,
    int Status,
    StatusName Label,
    DateTimeOffset StatusAt,
    string? FileName,
    string? Sha256,
    long? Size,
    DateTimeOffset? DepositedAt,
    IReadOnlyList<TimelineStep> Timeline);
