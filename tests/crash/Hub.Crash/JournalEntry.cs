namespace Hub.Crash;

/// <summary>One event of the hub's feed, as far as the audit reads it.</summary>
internal sealed record JournalEntry(Guid EventId, Guid InvoiceId, int Status);
