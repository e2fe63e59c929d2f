namespace Hub.Routing.Storage;

/// <summary>An invoice on its way to its collectivity.</summary>
internal sealed class Delivery
{
    /// <summary>Derived from the invoice and its routing; also the id of the CloudEvent, so that a collectivity can drop what it has seen.</summary>
    public required Guid DeliveryId { get; init; }

    public required Guid InvoiceId { get; init; }

    public DeliveryKind Kind { get; init; }

    /// <summary>The step of the invoice's history that it tells of; 0 for the invoice itself.</summary>
    public int Sequence { get; init; }

    /// <summary>The collectivity's account.</summary>
    public required string Account { get; init; }

    /// <summary>The back-office system of that account: names the queue.</summary>
    public required string System { get; init; }

    public required DeliveryChannel Channel { get; set; }

    public required DeliveryState State { get; set; }

    /// <summary>Order of delivery within the system: oldest first.</summary>
    public required long Position { get; init; }

    /// <summary>The lease that holds it, or held it last; on its way to a queue, the process that publishes it.</summary>
    public Guid? LeaseId { get; set; }

    /// <summary>The instant at which the lease ends and the delivery is there for anyone again.</summary>
    public DateTimeOffset? LeaseUntil { get; set; }

    /// <summary>How often it was leased.</summary>
    public int Attempts { get; set; }

    /// <summary>The instant of the broker's confirm or of the acknowledgement, or at which it was set aside.</summary>
    public DateTimeOffset? DoneAt { get; set; }

    /// <summary>Why it was set aside; null when it is not.</summary>
    public SetAsideCause? SetAsideBecause { get; set; }
}
