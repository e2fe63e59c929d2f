using Hub.Routing.Storage;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>A committed delivery that waits to be put in its collectivity's queue.</summary>
/// <param name="DeliveryId">Its id; also the CloudEvent's id and the message id, the same on every attempt.</param>
/// <param name="System">The back-office system: names the queue.</param>
/// <param name="Position">Its order within the system.</param>
/// <param name="Invoice">The register's row: every field that the event carries.</param>
/// <param name="Document">The document, compressed as Zstandard; null when it is in the document store under the invoice's SHA-256.</param>
/// <param name="TraceParent">W3C trace context of the work that routed it; null after a restart.</param>
internal sealed record PendingDelivery(Guid DeliveryId, string System, long Position, RegisteredInvoice Invoice, byte[]? Document, string? TraceParent)
{
    /// <summary>Until when this process holds it (<see cref="DeliveryClaims"/>).</summary>
    public required DateTimeOffset HeldUntil { get; init; }

    /// <summary>What the delivery tells of a completion; null when it brings the invoice itself.</summary>
    public CompletionNotice? Completion { get; init; }
}
