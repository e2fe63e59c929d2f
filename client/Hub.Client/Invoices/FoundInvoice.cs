namespace Hub.Client.Invoices;

/// <summary>An invoice that a search found.</summary>
/// <param name="Id">The hub's own identifier.</param>
/// <param name="DepositId">The deposit that brought it.</param>
/// <param name="SupplierAccount">Who deposited it.</param>
/// <param name="CollectivityAccount">To whom it was routed, once it was.</param>
/// <param name="Number">Invoice number, BT-1, once it is known.</param>
/// <param name="BuyerSiret">Buyer SIRET, once it is known.</param>
/// <param name="IssueDate">Issue date, BT-2, once it is known.</param>
/// <param name="TotalWithVat">Total with VAT, BT-112, once it is known.</param>
/// <param name="Currency">Its currency, BT-5.</param>
/// <param name="FileName">The name that was given at deposit.</param>
/// <param name="DepositedAt">From when on the deposit was durable (UTC).</param>
/// <param name="Status">Its state: life-cycle status, 200 to 228.</param>
/// <param name="Label">What the status is called.</param>
/// <param name="StatusAt">Since when (UTC).</param>
public sealed record FoundInvoice(
    Guid Id,
    Guid DepositId,
    string SupplierAccount,
    string? CollectivityAccount,
    string? Number,
    string? BuyerSiret,
    DateOnly? IssueDate,
    decimal? TotalWithVat,
    string? Currency,
    string? FileName,
    DateTimeOffset? DepositedAt,
    int Status,
    StatusName Label,
    DateTimeOffset StatusAt);
