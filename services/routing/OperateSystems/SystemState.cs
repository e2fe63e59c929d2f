namespace Hub.Routing.OperateSystems;

/// <summary>How a back-office system's delivery stands.</summary>
internal sealed record SystemState
{
    public required string System { get; init; }

    /// <summary>The account that owns it.</summary>
    public required string Account { get; init; }

    public required string Name { get; init; }

    /// <summary>"http" or "amqp".</summary>
    public required string ServedBy { get; init; }

    /// <summary>Since when nothing is delivered to it (UTC); null: it is served.</summary>
    public DateTimeOffset? PausedSince { get; init; }

    /// <summary>The account that paused it.</summary>
    public string? PausedBy { get; init; }

    /// <summary>True: the invoices of one supplier come in their order.</summary>
    public required bool OrderedBySupplier { get; init; }

    /// <summary>The most invoices in one message of its queue (AMQP); 1: each is a message of its own.</summary>
    public required int InvoicesPerMessage { get; init; }

    /// <summary>Deliveries in the hub's store that wait for a lease, or for their place in the queue.</summary>
    public required long Waiting { get; init; }

    /// <summary>Deliveries that a consumer holds by a lease (HTTP).</summary>
    public required long Leased { get; init; }

    /// <summary>Deliveries set aside.</summary>
    public required long DeadLetters { get; init; }

    /// <summary>Since when the oldest delivery that is waiting or leased is there (UTC); null: there is none.</summary>
    public DateTimeOffset? OldestSince { get; init; }

    /// <summary>The same as an age in seconds.</summary>
    public long? OldestAgeSeconds { get; init; }

    /// <summary>The system's queue at the broker; null when it is served over HTTP, has no queue yet, or <see cref="QueueUnreachable"/>.</summary>
    public QueueDepth? Queue { get; init; }

    /// <summary>True when the broker gave no answer in time.</summary>
    public bool QueueUnreachable { get; init; }
}
