namespace Hub.Routing.CountPaymentDelay;

/// <summary>The invoices in one state.</summary>
/// <param name="State">The state.</param>
/// <param name="Count">How many.</param>
/// <param name="Amount">Their totals with VAT in euros.</param>
internal sealed record DelayStateTotal(DelayState State, int Count, decimal Amount);
