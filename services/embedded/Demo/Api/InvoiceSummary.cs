namespace Hub.Embedded.Demo.Api;

/// <summary>An invoice in a list.</summary>
internal sealed record InvoiceSummary(Guid Id, string? Number, string? FileName, int Status);
