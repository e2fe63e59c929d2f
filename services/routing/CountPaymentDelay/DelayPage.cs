namespace Hub.Routing.CountPaymentDelay;

/// <summary>A page of payment delays.</summary>
/// <param name="Invoices">In the order of their deposit; fewer than asked for, or none, when few of many fit the filter.</param>
/// <param name="Next">Give it as <c>after</c> for the next page; null on the last one.</param>
internal sealed record DelayPage(IReadOnlyList<DelayItem> Invoices, Guid? Next);
