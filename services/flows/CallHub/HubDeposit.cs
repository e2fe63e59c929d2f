namespace Hub.Flows.CallHub;

/// <summary>The answer to a deposit.</summary>
internal sealed record HubDeposit(Guid InvoiceId, DateTimeOffset DepositedAt);
