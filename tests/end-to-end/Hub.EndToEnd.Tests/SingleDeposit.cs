namespace Hub.EndToEnd.Tests;

/// <summary>Answer of <c>POST /v1/invoices</c>.</summary>
internal sealed record SingleDeposit(Guid InvoiceId, Guid DepositId);
