namespace Hub.TellFlows;

/// <summary>What the feed tells of an invoice.</summary>
internal sealed record HubEventInvoice(Guid Id, string? FileName, DateTimeOffset? DepositedAt, int Status, HubOutcome? Outcome);
