using Hub.Contracts;

namespace Hub.Embedded.Demo.Api;

/// <summary>The step that an invoice took.</summary>
internal sealed record EventData(Guid InvoiceId, Guid DepositId, string? Number, int Status, string? Reason, string? Comment, IReadOnlyList<Finding> Findings);
