namespace Hub.Flows.CallHub;

/// <summary>An invoice that was found by its number.</summary>
internal sealed record HubFound(Guid InvoiceId);
