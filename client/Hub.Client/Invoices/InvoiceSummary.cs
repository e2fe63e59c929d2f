namespace Hub.Client.Invoices;

/// <summary>An invoice in the list of a deposit.</summary>
/// <param name="Id">The hub's own identifier.</param>
/// <param name="Number">Invoice number, BT-1, once it is known.</param>
/// <param name="FileName">The name that was given at deposit.</param>
/// <param name="BuyerSiret">Buyer SIRET, once it is known.</param>
/// <param name="CollectivityAccount">To whom it was routed, once it was.</param>
/// <param name="Status">Its state: life-cycle status, 200 to 228.</param>
/// <param name="Label">What the status is called.</param>
/// <param name="StatusAt">Since when (UTC).</param>
public sealed record InvoiceSummary(
    Guid Id, string? Number, string? FileName, string? BuyerSiret, string? CollectivityAccount, int Status, StatusName Label, DateTimeOffset StatusAt);
