using Hub.Outbox;
using Hub.Routing.Storage;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Gives deliveries their place in line: microseconds since 1970, strictly growing within the process and across its restarts.</summary>
internal sealed class DeliveryOrder(DeliveryClaims claims, TimeProvider clock)
{
    private long last;

    /// <summary>A new delivery, last in line. Make it inside the transaction: then places grow in the order of commits.</summary>
    /// <param name="invoiceId">The invoice.</param>
    /// <param name="system">The back-office system that takes it.</param>
    /// <param name="channel">The way to it.</param>
    /// <param name="round">0, or the step at which the invoice was sent on: it may come to the same system twice.</param>
    public Delivery NewDelivery(Guid invoiceId, BackOfficeSystem system, DeliveryChannel channel, int round = 0) =>
        New("delivery-to-" + system.SystemId + (round == 0 ? "" : $"-{round}"), invoiceId, system, channel, DeliveryKind.Invoice, 0);

    /// <summary>News of a completion, last in line.</summary>
    public Delivery NewCompletion(Guid invoiceId, int sequence, BackOfficeSystem system, DeliveryChannel channel) =>
        New($"completion-{sequence}", invoiceId, system, channel, DeliveryKind.Completion, sequence);

    /// <summary>When a place was given.</summary>
    public static DateTimeOffset InstantOf(long position) => DateTimeOffset.UnixEpoch.AddTicks(position * TimeSpan.TicksPerMicrosecond);

    private Delivery New(string purpose, Guid invoiceId, BackOfficeSystem system, DeliveryChannel channel, DeliveryKind kind, int sequence) => new()
    {
        DeliveryId = DerivedId.Of(invoiceId, purpose),
        InvoiceId = invoiceId,
        Kind = kind,
        Sequence = sequence,
        Account = system.Account,
        System = system.SystemId,
        Channel = channel,
        State = DeliveryState.Waiting,
        Position = Next(),
        LeaseId = channel == DeliveryChannel.Amqp ? claims.Holder : null,
        LeaseUntil = channel == DeliveryChannel.Amqp ? claims.Until : null,
    };

    private long Next()
    {
        var now = (clock.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
        while (true)
        {
            var before = Interlocked.Read(ref last);
            var next = Math.Max(now, before + 1);
            if (Interlocked.CompareExchange(ref last, next, before) == before) return next;
        }
    }
}
