namespace Hub.Routing.OperateSystems;

/// <summary>In which order a system takes its invoices.</summary>
/// <param name="BySupplier">True: the invoices of one supplier one after the other.</param>
internal sealed record OrderBody(bool BySupplier);
