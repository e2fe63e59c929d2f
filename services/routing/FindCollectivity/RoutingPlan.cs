using Hub.Routing.ChooseSystem;
using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.Duplicates;
using Hub.Routing.KeepDirectory;
using Hub.Routing.LifeCycle;
using Hub.Routing.SimulateCollectivity;
using Hub.Routing.Storage;

namespace Hub.Routing.FindCollectivity;

/// <summary>What routing a number of invoices changes: decided here, written by who asked.</summary>
internal sealed class RoutingPlan(DirectorySnapshot directory, DeliveryChannels channels, DeliveryOrder order, UnmetDemandOptions unmet, DateTimeOffset now)
{
    private readonly List<Delivery> deliveries = [];
    private readonly List<QuarantinedInvoice> quarantined = [];
    private readonly List<Simulation> simulations = [];
    private readonly Dictionary<Guid, RegisteredInvoice> invoices = [];

    public IReadOnlyList<Delivery> Deliveries => deliveries;

    public IReadOnlyList<QuarantinedInvoice> Quarantined => quarantined;

    /// <summary>What simulated collectivities have yet to answer.</summary>
    public IReadOnlyList<Simulation> Simulations => simulations;

    /// <summary>Invoices rejected because they lack what their buyer demands.</summary>
    public int Rejected { get; private set; }

    /// <summary>Invoices rejected because another one holds their number.</summary>
    public int Duplicates { get; private set; }

    /// <summary>The steps taken.</summary>
    public LifeJournal Journal { get; } = new(now);

    /// <summary>Decides where an invoice goes and brings its row up to that.</summary>
    public RoutingDecision Add(RegisteredInvoice invoice, InvoiceState state)
    {
        var decision = RoutingDecider.Decide(invoice, directory, now);
        Update(invoice, Follow(decision, invoice, state));
        return decision;
    }

    /// <summary>Rejects an invoice whose number another one holds.</summary>
    public void Reject(RegisteredInvoice invoice, InvoiceState state, NumberHolder first)
    {
        Duplicates++;
        Update(invoice, Journal.Take(state, DuplicateRejection.Of(invoice, first)));
    }

    /// <summary>One of the deliveries, as the queues' channel takes it.</summary>
    public PendingDelivery ToPending(Delivery delivery, byte[]? document, string? trace) =>
        new(delivery.DeliveryId, delivery.System, delivery.Position, invoices[delivery.InvoiceId], document, trace) { HeldUntil = delivery.LeaseUntil!.Value };

    private InvoiceState Follow(RoutingDecision decision, RegisteredInvoice invoice, InvoiceState state)
    {
        if (decision is { Collectivity: { } collectivity, Choice: { } choice }) return Deliver(state, collectivity, choice.System);
        if (decision.Simulation is { } outcome) return Simulate(state, outcome);
        var fault = decision.Fault!;
        if (invoice.Sandbox) return Journal.Take(state, StatusWish.RoutingError(fault.French, fault.Findings));
        return IsRejected(invoice, state, fault) ? Reject(state, fault) : SetAside(state, fault);
    }

    private void Update(RegisteredInvoice invoice, InvoiceState after)
    {
        invoices[invoice.InvoiceId] = invoice;
        invoice.CollectivityAccount = after.CollectivityAccount;
        invoice.System = after.System;
        invoice.Status = after.Status;
        invoice.StatusSequence = after.Sequence;
        invoice.Reached = after.Reached;
        invoice.PaymentDays = after.PaymentDays;
        invoice.AvailableAt = after.Instants.AvailableAt;
    }

    private InvoiceState Deliver(InvoiceState state, Collectivity collectivity, BackOfficeSystem system)
    {
        var routed = state with { CollectivityAccount = system.Account, System = system.SystemId, PaymentDays = collectivity.PaymentDays };
        var channel = channels.Of(system);
        deliveries.Add(order.NewDelivery(state.InvoiceId, system, channel, round: state.HasReached(LifeCycleStatuses.Sent) ? state.Sequence : 0));
        // In the HTTP inbox it is available with this commit; in a queue, once the broker has confirmed it.
        return channel == DeliveryChannel.Http ? Journal.Take(routed, StatusWish.MadeAvailable(routed)) : Journal.Assign(routed);
    }

    /// <summary>In the sandbox nobody is delivered to: the platform's part of the outcome is taken now, the answers of the simulated collectivity wait for their time.</summary>
    private InvoiceState Simulate(InvoiceState state, SimulatedOutcome outcome)
    {
        if (outcome.Verdict is { } verdict) return Journal.Take(state, SimulationWishes.OfPlatform(outcome, verdict));
        if (outcome.Answers.Count > 0) simulations.Add(new Simulation { InvoiceId = state.InvoiceId, Siret = outcome.Siret, Next = 0, DueAt = now + outcome.Answers[0].After });
        return Journal.Take(state, StatusWish.MadeAvailable(state));
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
