using Hub.Embedded.Demo.Api;

namespace Hub.Embedded.Demo;

/// <summary>An invoice that went the whole way.</summary>
/// <param name="Collectivity">Who answered.</param>
/// <param name="InvoiceId">The invoice.</param>
internal sealed record AnsweredInvoice(HubClient Collectivity, Guid InvoiceId);
