namespace Hub.TellFlows;

/// <summary>The first step of an invoice after its deposit.</summary>
internal sealed record HubOutcome(Guid EventId, int Status, DateTimeOffset RecordedAt);
