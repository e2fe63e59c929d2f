namespace Hub.TellFlows;

/// <summary>An invoice with its timeline.</summary>
internal sealed record HubInvoice(Guid Id, string? Number, string? BuyerSiret, int Status, string? FileName, DateTimeOffset? DepositedAt, IReadOnlyList<HubStep> Timeline);
