using Hub.Client.Invoices;

namespace Hub.Client.Events;

/// <summary>The step that an invoice took.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="DepositId">The deposit that brought it.</param>
/// <param name="SupplierAccount">Who deposited it.</param>
/// <param name="CollectivityAccount">To whom it was routed, once it was.</param>
/// <param name="Number">Invoice number, BT-1, where the step tells it.</param>
/// <param name="BuyerSiret">Buyer SIRET, where the step tells it.</param>
/// <param name="Status">Life-cycle status, 200 to 228.</param>
/// <param name="Label">What the status is called.</param>
/// <param name="Reason">Reason code (MDT-113).</param>
/// <param name="Comment">Free comment (MDT-126).</param>
/// <param name="SetBy">"platform", "recipient", "accountant" or "supplier".</param>
/// <param name="OutOfOrder">True when it was told out of order: the invoice's status stayed what it was.</param>
/// <param name="FindingCount">How many findings there were; the list may be cut.</param>
/// <param name="Findings">What was found.</param>
public sealed record StatusChange(
    Guid InvoiceId,
    Guid DepositId,
    string SupplierAccount,
    string? CollectivityAccount,
    string? Number,
    string? BuyerSiret,
    int Status,
    StatusName Label,
    string? Reason,
    string? Comment,
    string SetBy,
    bool OutOfOrder,
    int FindingCount,
    IReadOnlyList<Finding> Findings);
