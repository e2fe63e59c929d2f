namespace Hub.Routing.Storage;

/// <summary>How a collectivity takes its invoices. Stored as its number.</summary>
internal enum DeliveryChannel
{
    /// <summary>It leases them over HTTP.</summary>
    Http = 0,

    /// <summary>They are put in its queue at the broker.</summary>
    Amqp = 1,
}
