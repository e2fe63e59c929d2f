namespace Hub.Routing.Storage;

/// <summary>A back-office system of a collectivity: one queue or inbox, for one organisation or for many. It never changes hands and is never removed: deliveries may wait in it.</summary>
internal sealed record BackOfficeSystem : DirectoryRow
{
    /// <summary>Names its queues; unique in the hub. An account that names no system has one of its own name.</summary>
    public required string SystemId { get; init; }

    /// <summary>The collectivity account that owns it.</summary>
    public required string Account { get; init; }

    public required string Name { get; init; }

    public required DeliveryChannel Channel { get; init; }

    /// <summary>The form in which it gets its invoices.</summary>
    public DeliveredForm DeliveredForm { get; init; }
}
