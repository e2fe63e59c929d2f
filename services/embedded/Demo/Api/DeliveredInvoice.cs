namespace Hub.Embedded.Demo.Api;

/// <summary>What a collectivity sees of an invoice.</summary>
internal sealed record DeliveredInvoice(Guid InvoiceId, string Number, string? SellerName, decimal? AmountDue);
