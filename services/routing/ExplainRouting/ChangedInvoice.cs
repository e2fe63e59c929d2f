namespace Hub.Routing.ExplainRouting;

/// <summary>An invoice that the proposed rules send elsewhere.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="Number">BT-1.</param>
/// <param name="BuyerSiret">Its buyer.</param>
/// <param name="Before">The system by the rules in force now.</param>
/// <param name="After">The system by the proposed rules.</param>
/// <param name="WentTo">Where it really went; null when it waits, or was rejected.</param>
internal sealed record ChangedInvoice(Guid InvoiceId, string Number, string? BuyerSiret, string Before, string After, string? WentTo);
