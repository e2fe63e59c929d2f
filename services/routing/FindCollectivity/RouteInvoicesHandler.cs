using System.Data.Common;
using System.Diagnostics;
using Hub.Contracts;
using Hub.Hosting.Messaging;
using Hub.Outbox;
using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.Storage;

namespace Hub.Routing.FindCollectivity;

/// <summary>Has accepted invoices routed, then announces the deliveries.</summary>
internal sealed class RouteInvoicesHandler(
    InvoiceRouter router, MessageDocuments documents, DeliveryChannels channels, TimeProvider clock, ILogger<RouteInvoicesHandler> log) : IMessageHandler<InvoicesValidated>
{
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
        var compressed = await documents.ReadAsync(message, stop);
        if (await router.RouteAsync(messageId, message, stop) is not { } plan) return;
        Announce(plan, compressed);
        Measure(plan, message);
    }

    private void Announce(RoutingPlan plan, IReadOnlyDictionary<Guid, byte[]?> compressed)
    {
        var trace = Activity.Current?.Id;
        channels.Announce(plan.Deliveries, delivery => plan.ToPending(delivery, compressed[delivery.InvoiceId], trace));
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
