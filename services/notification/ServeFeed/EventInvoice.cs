namespace Hub.Notification.ServeFeed;

/// <summary>What is known now of an invoice that an event speaks of.</summary>
/// <param name="Id">The invoice.</param>
/// <param name="FileName">The name that the supplier gave.</param>
/// <param name="Sha256">SHA-256 of the document as received.</param>
/// <param name="DepositedAt">From when on the deposit was durable (UTC).</param>
/// <param name="Status">Its status now.</param>
/// <param name="Outcome">The first step after the deposit: from then on the hub has judged it. Null while it has not.</param>
internal sealed record EventInvoice(Guid Id, string? FileName, string? Sha256, DateTimeOffset? DepositedAt, int Status, EventOutcome? Outcome);
