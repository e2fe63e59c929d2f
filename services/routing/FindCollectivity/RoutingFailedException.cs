namespace Hub.Routing.FindCollectivity;

/// <summary>Some invoices of a batch could not be routed for a reason of ours. The others were.</summary>
internal sealed class RoutingFailedException(IReadOnlyList<Guid> invoiceIds, Exception cause)
    : Exception($"{invoiceIds.Count} invoices of the batch could not be routed, the others were: {string.Join(", ", invoiceIds.Take(10))}. The first: {cause.GetBaseException().GetType().Name}.", cause);
