namespace Hub.Embedded.Demo.Api;

/// <summary>One status that a collectivity sets.</summary>
internal sealed record StatusWish(Guid InvoiceId, int Status, string? Reason = null, string? Comment = null, string? MandateNumber = null);
