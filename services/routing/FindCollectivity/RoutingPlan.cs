using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.KeepDirectory;
using Hub.Routing.LifeCycle;
using Hub.Routing.Storage;

namespace Hub.Routing.FindCollectivity;

/// <summary>What routing a number of invoices changes: decided here, written by who asked.</summary>
internal sealed class RoutingPlan(DirectorySnapshot directory, DeliveryChannels channels, DeliveryOrder order, UnmetDemandOptions unmet, DateTimeOffset now)
{
    private readonly List<Delivery> deliveries = [];
    private readonly List<QuarantinedInvoice> quarantined = [];
    private readonly Dictionary<Guid, RegisteredInvoice> invoices = [];

    public IReadOnlyList<Delivery> Deliveries => deliveries;

    public IReadOnlyList<QuarantinedInvoice> Quarantined => quarantined;

    /// <summary>Invoices rejected because they lack what their buyer demands.</summary>
    public int Rejected { get; private set; }

    /// <summary>The steps taken.</summary>
    public LifeJournal Journal { get; } = new(now);

    /// <summary>Decides where an invoice goes and brings its row up to that.</summary>
    public RoutingDecision Add(RegisteredInvoice invoice, InvoiceState state)
    {
        var decision = CollectivityFinder.Find(invoice, directory, DateOnly.FromDateTime(now.UtcDateTime));
        var after = decision.Collectivity is { } collectivity ? Deliver(state, collectivity) : IsRejected(invoice, state, decision.Fault!) ? Reject(state, decision.Fault!) : SetAside(state, decision.Fault!);
        invoices[invoice.InvoiceId] = invoice;
        invoice.CollectivityAccount = after.CollectivityAccount;
        invoice.Status = after.Status;
        invoice.StatusSequence = after.Sequence;
        invoice.Reached = after.Reached;
        invoice.PaymentDays = after.PaymentDays;
        invoice.AvailableAt = after.Instants.AvailableAt;
        return decision;
    }

    /// <summary>One of the deliveries, as the queues' channel takes it.</summary>
    public PendingDelivery ToPending(Delivery delivery, byte[]? document, string? trace) =>
        new(delivery.DeliveryId, delivery.Account, delivery.Position, invoices[delivery.InvoiceId], document, trace);

    private InvoiceState Deliver(InvoiceState state, Collectivity collectivity)
    {
        var routed = state with { CollectivityAccount = collectivity.Account, PaymentDays = collectivity.PaymentDays };
        var channel = channels.Of(collectivity);
        deliveries.Add(order.NewDelivery(state.InvoiceId, collectivity.Account, channel, round: state.HasReached(LifeCycleStatuses.Sent) ? state.Sequence : 0));
        // In the HTTP inbox it is available with this commit; in a queue, once the broker has confirmed it.
        return channel == DeliveryChannel.Http ? Journal.Take(routed, StatusWish.MadeAvailable(routed)) : Journal.Assign(routed);
    }

    /// <summary>What an operator has in quarantine stays there: somebody looks after it.</summary>
    private bool IsRejected(RegisteredInvoice invoice, InvoiceState state, RoutingFault fault) =>
        fault.IsUnmetDemand && invoice.IssueDate >= unmet.RejectUnmetDemandsFrom && state.Status != LifeCycleStatuses.RoutingError;

    private InvoiceState Reject(InvoiceState state, RoutingFault fault)
    {
        Rejected++;
        return Journal.Take(state, StatusWish.RejectedByPublicRules(fault.French, fault.Findings));
    }

    private InvoiceState SetAside(InvoiceState state, RoutingFault fault)
    {
        quarantined.Add(new QuarantinedInvoice { InvoiceId = state.InvoiceId, Cause = fault.Cause, French = fault.French, English = fault.English, Since = now });
        return state.Status == LifeCycleStatuses.RoutingError ? state : Journal.Take(state, StatusWish.RoutingError(fault.French, fault.Findings));
    }
}
