namespace Hub.Embedded.Demo.Api;

/// <summary>Answer of <c>GET /v1/invoices/{id}</c>.</summary>
internal sealed record InvoiceView(Guid Id, string? Number, string? FileName, string? CollectivityAccount, int Status, IReadOnlyList<TimelineStep> Timeline);
