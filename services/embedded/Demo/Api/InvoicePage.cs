namespace Hub.Embedded.Demo.Api;

/// <summary>Answer of <c>GET /v1/deposits/{id}/invoices</c>.</summary>
internal sealed record InvoicePage(IReadOnlyList<InvoiceSummary> Invoices, string? Next);
