using System.Data.Common;
using System.Diagnostics;
using Hub.Contracts;
using Hub.Hosting.Messaging;
using Hub.Outbox;
using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.Duplicates;
using Hub.Routing.ForeseeFailures;
using Hub.Routing.KeepDirectory;
using Hub.Routing.LifeCycle;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Hub.Routing.FindCollectivity;

/// <summary>Routes accepted invoices: register, deliveries, quarantine and statuses in one transaction, then the deliveries are announced.</summary>
internal sealed class RouteInvoicesHandler(
    GroupCommit<RoutingContext> commit, DirectoryCache directory, DeliveryChannels channels, DeliveryOrder order, IOptions<UnmetDemandOptions> unmet, TimeProvider clock, ILogger<RouteInvoicesHandler> log)
    : IMessageHandler<InvoicesValidated>
{
    private const int Attempts = 5;
    private static readonly Func<RegisteredInvoice, InvoiceState> StateOf = InvoiceState.Columns.Compile();

    private int failures;

    /// <summary>One handler serves all attempts of a delivery. From the second on, an invoice that fails for a reason of ours fails alone: the others of its batch go on, and the message is set aside for it.</summary>
    public async Task HandleAsync(Guid messageId, InvoicesValidated message, CancellationToken stop)
    {
        try
        {
            await RouteAsync(messageId, message, stop);
        }
        catch (Exception cause) when (message.Invoices.Count > 1 && !stop.IsCancellationRequested && !IsPassing(cause) && ++failures > 1)
        {
            RoutingLog.RoutedApart(log, message.BatchId, cause);
            await RouteApartAsync(messageId, message, stop);
        }
    }

    /// <summary>True when the store is away: then every invoice would fail, one after the other.</summary>
    private static bool IsPassing(Exception cause) => cause.GetBaseException() is DbException { IsTransient: true } or TimeoutException;

    private async Task RouteApartAsync(Guid messageId, InvoicesValidated message, CancellationToken stop)
    {
        var failed = new List<(Guid InvoiceId, Exception Cause)>();
        foreach (var invoice in message.Invoices)
        {
            try
            {
                await RouteAsync(DerivedId.Of(messageId, "route-" + invoice.InvoiceId), message with { Invoices = [invoice] }, stop);
            }
            catch (Exception cause) when (!stop.IsCancellationRequested)
            {
                RoutingLog.RoutingFailed(log, message.BatchId, invoice.InvoiceId, cause);
                failed.Add((invoice.InvoiceId, cause));
            }
        }
        if (failed.Count > 0) throw new RoutingFailedException([.. failed.Select(pair => pair.InvoiceId)], failed[0].Cause);
    }

    private async Task RouteAsync(Guid messageId, InvoicesValidated message, CancellationToken stop)
    {
        RoutingPlan? plan = null;
        var took = await RunOnceAsync(messageId, async (db, outgoing, token) => plan = await WriteAsync(db, outgoing, messageId, message, token), stop);
        if (!took || plan is null) return;
        Announce(plan, message);
        Measure(plan, message);
    }

    /// <summary>When another process has taken one of the numbers in between, the unique index says so: now it is there to be found, and the batch is decided again.</summary>
    private async Task<bool> RunOnceAsync(Guid messageId, Func<RoutingContext, Outgoing, CancellationToken, Task> work, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await commit.RunOnceAsync(messageId, work, stop);
            }
            catch (Exception cause) when (attempt < Attempts && UniqueIndex.Refused(cause))
            {
                RoutingLog.NumberTaken(log, messageId, attempt);
            }
        }
    }

    private async Task<RoutingPlan> WriteAsync(RoutingContext db, Outgoing outgoing, Guid messageId, InvoicesValidated message, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var plan = new RoutingPlan(directory.Current, channels, order, unmet.Value, now);
        var taken = await NewOnesAsync(db, message, stop);
        var (pack, invoices) = DocumentPacker.Pack(messageId, taken, now);
        var numbers = await TakenNumbers.ReadAsync(db, invoices, stop);
        foreach (var invoice in invoices)
        {
            if (numbers.Take(invoice) is { } first) plan.Reject(invoice, StateOf(invoice), first);
            else plan.Add(invoice, StateOf(invoice));
            if (invoice.Status == LifeCycleStatuses.Rejected) numbers.Free(invoice);
        }
        if (pack is not null) db.Packs.Add(pack);
        await db.SaveChangesAsync(stop);
        await InvoiceRows.InsertAsync(db, invoices, stop);
        await DeliveryRows.InsertAsync(db, plan.Deliveries, stop);
        await QuarantineRows.InsertAsync(db, plan.Quarantined, stop);
        await SimulationRows.InsertAsync(db, plan.Simulations, stop);
        await ForeseenFailureRows.InsertAsync(db, FailuresToCome.Of(NotRejected(taken, invoices), now), stop);
        await plan.Journal.WriteNewAsync(db, outgoing, messageId, stop);
        return plan;
    }

    /// <summary>An invoice enters the register once, in whatever batch it comes.</summary>
    private static async Task<IReadOnlyList<ValidatedInvoice>> NewOnesAsync(RoutingContext db, InvoicesValidated message, CancellationToken stop)
    {
        var ids = message.Invoices.Select(invoice => invoice.InvoiceId).ToList();
        var known = await db.Invoices.Where(row => ids.Contains(row.InvoiceId)).Select(row => row.InvoiceId).ToHashSetAsync(stop);
        return [.. message.Invoices.Where(invoice => known.Add(invoice.InvoiceId))];
    }

    private static IReadOnlyList<ValidatedInvoice> NotRejected(IReadOnlyList<ValidatedInvoice> taken, IReadOnlyList<RegisteredInvoice> invoices) =>
        [.. taken.Zip(invoices).Where(pair => pair.Second.Status != LifeCycleStatuses.Rejected).Select(pair => pair.First)];

    private void Announce(RoutingPlan plan, InvoicesValidated message)
    {
        var trace = Activity.Current?.Id;
        var documents = message.Invoices.DistinctBy(invoice => invoice.InvoiceId).ToDictionary(invoice => invoice.InvoiceId, invoice => invoice.Document);
        channels.Announce(plan.Deliveries, delivery => plan.ToPending(delivery, documents[delivery.InvoiceId], trace));
    }

    private void Measure(RoutingPlan plan, InvoicesValidated message)
    {
        RoutingLog.Routed(log, message.BatchId, plan.Deliveries.Count, plan.Quarantined.Count, plan.Duplicates);
        foreach (var group in plan.Deliveries.CountBy(delivery => delivery.Channel)) RoutingTelemetry.CountInvoice(group.Key == DeliveryChannel.Http ? "http" : "amqp", group.Value);
        if (plan.Rejected > 0) RoutingTelemetry.CountInvoice("rejected", plan.Rejected);
        if (plan.Duplicates > 0) RoutingTelemetry.CountInvoice("duplicate", plan.Duplicates);
        foreach (var group in plan.Quarantined.CountBy(invoice => invoice.Cause)) RoutingTelemetry.CountInvoice(group.Key, group.Value);
        var now = clock.GetUtcNow();
        var inInbox = plan.Deliveries.Where(delivery => delivery.Channel == DeliveryChannel.Http).Select(delivery => delivery.InvoiceId).ToHashSet();
        foreach (var invoice in message.Invoices.Where(invoice => inInbox.Contains(invoice.InvoiceId))) RoutingTelemetry.MadeAvailable(now - invoice.DepositedAt);
    }
}
