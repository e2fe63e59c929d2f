using Hub.Routing.Storage;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>The ways out that this process has.</summary>
internal sealed class DeliveryChannels(IEnumerable<IDeliveryChannel> queues, InboxSignal inbox)
{
    private readonly IDeliveryChannel? queues = queues.SingleOrDefault();

    /// <summary>True when the process can put invoices into queues.</summary>
    public bool HasQueues => queues is not null;

    /// <summary>How this process serves a system: over HTTP when it wants that, or when there is no broker.</summary>
    public DeliveryChannel Of(BackOfficeSystem system) => HasQueues ? system.Channel : DeliveryChannel.Http;

    /// <summary>Tells both ways out that something waits for a system again.</summary>
    public void LookAgain(BackOfficeSystem system)
    {
        inbox.Wake(system.Account);
        if (Of(system) == DeliveryChannel.Amqp) queues?.LookAgain(system.SystemId);
    }

    /// <summary>Tells both ways out of deliveries that have been committed.</summary>
    public void Announce(IReadOnlyCollection<Delivery> deliveries, Func<Delivery, PendingDelivery> toPending)
    {
        foreach (var account in deliveries.Where(delivery => delivery.Channel == DeliveryChannel.Http).Select(delivery => delivery.Account).Distinct()) inbox.Wake(account);
        var waiting = deliveries.Where(delivery => delivery.Channel == DeliveryChannel.Amqp).Select(toPending).ToList();
        if (waiting.Count > 0) queues?.Enqueue(waiting);
    }
}
