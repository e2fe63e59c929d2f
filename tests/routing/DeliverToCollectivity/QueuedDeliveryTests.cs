using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.LifeCycle;
using Hub.Routing.ReceiveStatus;
using Hub.Routing.Storage;
using Hub.Testing;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Tests.DeliverToCollectivity;

public sealed class QueuedDeliveryTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_invoice_for_a_queue_is_handed_over_and_is_available_once_the_broker_has_confirmed_it()
    {
        var channel = new RecordingChannel();
        await using var routing = await RoutingProcess.StartAsync(channel: channel);
        var invoice = Invoices.To(RoutingProcess.Region, engagement: "E1");
        await routing.RouteAsync(invoice);
        var handed = channel.Handed.ShouldHaveSingleItem();
        (handed.System, handed.Invoice.InvoiceId, handed.Invoice.Number).ShouldBe(("region-b", invoice.InvoiceId, invoice.Number));
        handed.Document.ShouldBe(invoice.Document);
        routing.Statuses.Changes.ShouldBeEmpty();

        var confirmation = routing.Hub.Get<DeliveryConfirmation>();
        (await confirmation.ConfirmAsync([handed.DeliveryId], Stop)).ShouldBe(1);
        (await confirmation.ConfirmAsync([handed.DeliveryId], Stop)).ShouldBe(0);
        var step = (await routing.Statuses.OfAsync(invoice.InvoiceId, 1)).ShouldHaveSingleItem();
        (step.Status, step.CollectivityAccount).ShouldBe((203, "region-b"));
        (await routing.Hub.Get<WaitingDeliveries>().SystemsAsync(Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_inbox_does_not_offer_what_goes_to_a_queue()
    {
        await using var routing = await RoutingProcess.StartAsync(channel: new RecordingChannel());
        await routing.RouteAsync(Invoices.To(RoutingProcess.Region, engagement: "E1"), Invoices.To(RoutingProcess.City));
        (await routing.LeaseAsync("region-b")).Items("deliveries").ShouldBeEmpty();
        (await routing.LeaseAsync("city-a")).Items("deliveries").Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_answer_that_overtakes_the_confirm_makes_the_invoice_available_first_and_only_once()
    {
        var channel = new RecordingChannel();
        await using var routing = await RoutingProcess.StartAsync(channel: channel);
        var invoice = Invoices.To(RoutingProcess.Region, engagement: "E1");
        await routing.RouteAsync(invoice);
        var outcome = (await routing.Hub.Get<StatusReceiver>().ReceiveAsync("region-b", [new WantedStatus { InvoiceId = invoice.InvoiceId, Status = 204 }], Stop))[0];
        outcome.Verdict.ShouldBe(StatusVerdict.Taken);
        (await routing.Hub.Get<DeliveryConfirmation>().ConfirmAsync([.. channel.Handed.Select(delivery => delivery.DeliveryId)], Stop)).ShouldBe(1);
        await using var db = routing.Hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContext();
        (await db.StatusSteps.OrderBy(step => step.Sequence).Select(step => step.Status).ToListAsync(Stop)).ShouldBe([203, 204]);
        (await db.Invoices.SingleAsync(Stop)).Status.ShouldBe(204);
    }

    [Fact]
    public async Task What_waits_for_the_broker_is_read_back_in_pages_oldest_first_with_its_documents()
    {
        using var folder = new TempFolder();
        var invoices = Enumerable.Range(0, 25).Select(_ => Invoices.To(RoutingProcess.Region, engagement: "E1")).ToList();
        await using (var before = await RoutingProcess.StartAsync(folder.Path, new RecordingChannel())) await before.RouteAsync(invoices);

        await using var routing = await RoutingProcess.StartAsync(folder.Path, new RecordingChannel(), withDirectory: false);
        var waiting = routing.Hub.Get<WaitingDeliveries>();
        (await waiting.SystemsAsync(Stop)).ShouldBe(["region-b"]);
        var count = (await waiting.CountAsync(routing.Clock.GetUtcNow().AddMinutes(1), Stop)).ShouldHaveSingleItem();
        (count.Count, count.OldestAge > TimeSpan.FromMinutes(1)).ShouldBe((25, true));
        var read = new List<PendingDelivery>();
        while (await waiting.PageAsync("region-b", read.LastOrDefault()?.Position ?? 0, 10, Stop) is { Count: > 0 } page) read.AddRange(page);
        read.Select(delivery => delivery.Invoice.InvoiceId).ShouldBe(invoices.Select(invoice => invoice.InvoiceId));
        read.Select(delivery => delivery.Document!).ShouldBe(invoices.Select(invoice => invoice.Document!), ignoreOrder: false);
    }

    [Fact]
    public async Task A_process_without_a_broker_offers_over_http_what_an_earlier_run_left_for_a_queue()
    {
        using var folder = new TempFolder();
        var invoice = Invoices.To(RoutingProcess.Region, engagement: "E1");
        await using (var before = await RoutingProcess.StartAsync(folder.Path, new RecordingChannel())) await before.RouteAsync(invoice);

        await using var routing = await RoutingProcess.StartAsync(folder.Path, withDirectory: false);
        (await routing.Statuses.OfAsync(invoice.InvoiceId, 1))[0].Status.ShouldBe(203);
        (await routing.LeaseAsync("region-b")).Items("deliveries").Count.ShouldBe(1);
    }
}
