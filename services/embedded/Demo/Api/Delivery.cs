namespace Hub.Embedded.Demo.Api;

/// <summary>One leased invoice.</summary>
internal sealed record Delivery(Guid DeliveryId, DeliveredInvoice Invoice);
