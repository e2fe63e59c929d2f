namespace Hub.Routing.DeliverToCollectivity;

/// <summary>
/// The way into collectivities' own queues. Registered when the process has a broker; without one, AMQP-served collectivities find their invoices in the HTTP inbox.
/// <para>The channel tells <see cref="DeliveryConfirmation"/> what has arrived. At start, and for what it could not hold in memory, it reads <see cref="WaitingDeliveries"/>.</para>
/// </summary>
internal interface IDeliveryChannel
{
    /// <summary>Hands over deliveries whose transaction has committed. Returns at once and never throws: what it cannot hold stays in the table.</summary>
    /// <param name="deliveries">Of one or several accounts, oldest first within each.</param>
    void Enqueue(IReadOnlyList<PendingDelivery> deliveries);

    /// <summary>Says that deliveries of a system wait in the table again. Returns at once.</summary>
    void LookAgain(string system);
}
