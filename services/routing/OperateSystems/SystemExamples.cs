namespace Hub.Routing.OperateSystems;

/// <summary>Example bodies for the API page.</summary>
internal static class SystemExamples
{
    private const string DeliveryId = "019ab0c4-51c8-8f11-9a42-6c1de0b7f9a2";

    public static readonly object Order = new { bySupplier = true };

    public static readonly object Batching = new { invoicesPerMessage = 50 };

    public static readonly object State = Of(null, null);

    public static readonly object Paused = Of("2026-11-23T09:30:00Z", "ville-lyon");

    public static readonly object DeadLetters = new
    {
        deadLetters = new[]
        {
            new
            {
                deliveryId = DeliveryId, invoiceId = "019ab0c4-51c8-7c11-9a42-6c1de0b7f9a2", number = "F-2026-0042", brings = "invoice", cause = "given-back-too-often", setAsideAt = "2026-11-23T10:12:00Z",
            },
        },
        next = (long?)null,
    };

    public static readonly object PutBack = new { deliveryIds = new[] { DeliveryId } };

    public static readonly object PutBackAnswer = new { putBack = 1, left = 0 };

    private static object Of(string? pausedSince, string? pausedBy) => new
    {
        system = "lyon-finances",
        account = "ville-lyon",
        name = "Finances de la Ville de Lyon",
        servedBy = "amqp",
        pausedSince,
        pausedBy,
        orderedBySupplier = false,
        invoicesPerMessage = 1,
        waiting = 12,
        leased = 0,
        deadLetters = 1,
        oldestSince = "2026-11-23T09:29:58Z",
        oldestAgeSeconds = 2,
        queue = new { ready = 140, unacknowledged = 20, consumers = 2, inOrder = false },
        queueUnreachable = false,
    };
}
