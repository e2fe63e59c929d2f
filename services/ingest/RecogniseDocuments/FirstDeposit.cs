namespace Hub.Ingest.RecogniseDocuments;

/// <summary>Where a document came from when it came first.</summary>
/// <param name="InvoiceId">The invoice that it became.</param>
/// <param name="DepositId">The deposit that brought it.</param>
/// <param name="At">The instant from which it is durable (UTC).</param>
internal sealed record FirstDeposit(Guid InvoiceId, Guid DepositId, DateTimeOffset At);
