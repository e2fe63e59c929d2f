namespace Hub.Routing.Storage;

/// <summary>How far a delivery is. Stored as its number; up to <see cref="Leased"/> it is open, and the indexes of open deliveries rely on that order.</summary>
internal enum DeliveryState
{
    /// <summary>Nobody has it.</summary>
    Waiting = 0,

    /// <summary>A consumer holds it until the lease ends (HTTP).</summary>
    Leased = 1,

    /// <summary>The broker has confirmed it in the collectivity's queue (AMQP). Final.</summary>
    Delivered = 2,

    /// <summary>The collectivity has acknowledged it (HTTP). Final.</summary>
    Acknowledged = 3,

    /// <summary>Taken back before anybody took it: its invoice was sent on to another address. Final.</summary>
    Withdrawn = 4,

    /// <summary>Set aside: its system gave it back too often, or rejected it. Put back by hand, it waits again.</summary>
    SetAside = 5,
}
