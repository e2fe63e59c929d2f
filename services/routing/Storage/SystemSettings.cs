namespace Hub.Routing.Storage;

/// <summary>What people have set for a back-office system's delivery. Not part of the dated directory: no import touches it. A system without a row has the defaults.</summary>
internal sealed class SystemSettings
{
    /// <summary>The most invoices that one message may be asked to carry.</summary>
    public const int MostPerMessage = 100;

    public required string SystemId { get; init; }

    /// <summary>Since when nothing is delivered to it; null: it is served.</summary>
    public DateTimeOffset? PausedSince { get; set; }

    /// <summary>The account that paused it.</summary>
    public string? PausedBy { get; set; }

    /// <summary>True: the invoices of one supplier come in their order, and the next one only when those before it are done with.</summary>
    public bool OrderedBySupplier { get; set; }

    /// <summary>The most invoices in one message of the system's queue, 1 to <see cref="MostPerMessage"/>. 1: each invoice is a message of its own; above: messages are batches, also those of one invoice.</summary>
    public int InvoicesPerMessage { get; set; } = 1;

    /// <summary>The broker's salted hash of the password that was shown once; null when the system never had one. The password itself is kept nowhere.</summary>
    public string? BrokerPasswordHash { get; set; }

    /// <summary>When that password was made.</summary>
    public DateTimeOffset? BrokerAccessSince { get; set; }

    /// <summary>The account that made it, or that revoked it.</summary>
    public string? BrokerAccessBy { get; set; }

    /// <summary>When the access was taken away; null while it holds.</summary>
    public DateTimeOffset? BrokerAccessRevokedAt { get; set; }
}
