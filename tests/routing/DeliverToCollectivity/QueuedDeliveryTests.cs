using Hub.Outbox;
using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.LifeCycle;
using Hub.Routing.ReceiveStatus;
using Hub.Routing.Storage;
using Hub.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Hub.Routing.Tests.DeliverToCollectivity;

public sealed class QueuedDeliveryTests
{
    private static readonly TimeSpan ClaimTime = new DeliveryOptions().ClaimTime;

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
        var claimed = routing.Hub.Get<ClaimedDeliveries>();
        routing.Clock.Advance(ClaimTime);
        while ((await claimed.TakeAsync("region-b", 10, inOrder: false, Stop)).Deliveries is { Count: > 0 } page)
        {
            read.AddRange(page);
            await routing.Hub.Get<DeliveryConfirmation>().ConfirmAsync([.. page.Select(delivery => delivery.DeliveryId)], Stop);
        }
        read.Select(delivery => delivery.Invoice.InvoiceId).ShouldBe(invoices.Select(invoice => invoice.InvoiceId));
        read.Select(delivery => delivery.Document!).ShouldBe(invoices.Select(invoice => invoice.Document!), ignoreOrder: false);
    }

    [Fact]
    public async Task What_one_process_holds_another_one_does_not_read_before_its_time_is_over()
    {
        await using var routing = await RoutingProcess.StartAsync(channel: new RecordingChannel());
        await routing.RouteAsync(Enumerable.Range(0, 3).Select(_ => Invoices.To(RoutingProcess.Region, engagement: "E1")).ToArray());
        var (mine, other) = (routing.Hub.Get<ClaimedDeliveries>(), OtherProcess(routing));

        var nothing = await other.TakeAsync("region-b", 10, inOrder: false, Stop);
        nothing.Deliveries.ShouldBeEmpty();
        nothing.OthersUntil!.Value.ShouldBe(routing.Clock.GetUtcNow() + ClaimTime, TimeSpan.FromMilliseconds(1));
        var all = await mine.TakeAsync("region-b", 10, inOrder: false, Stop);
        (all.Deliveries.Count, all.OthersUntil).ShouldBe((3, null));
        routing.Hub.Get<DeliveryClaims>().IsHeld(all.Deliveries[0]).ShouldBeTrue();

        routing.Clock.Advance(ClaimTime / 2);
        routing.Hub.Get<DeliveryClaims>().IsHeld(all.Deliveries[0]).ShouldBeFalse();
        (await other.TakeAsync("region-b", 10, inOrder: false, Stop)).Deliveries.ShouldBeEmpty();
        routing.Clock.Advance(ClaimTime / 2);
        (await other.TakeAsync("region-b", 2, inOrder: false, Stop)).Deliveries.Count.ShouldBe(2);
        (await mine.TakeAsync("region-b", 10, inOrder: false, Stop)).Deliveries.Select(delivery => delivery.DeliveryId).ShouldBe([all.Deliveries[2].DeliveryId]);
    }

    [Fact]
    public async Task For_a_system_that_wants_them_in_order_what_another_process_held_is_not_overtaken()
    {
        await using var routing = await RoutingProcess.StartAsync(channel: new RecordingChannel());
        await routing.RouteAsync(Enumerable.Range(0, 3).Select(_ => Invoices.To(RoutingProcess.Region, engagement: "E1")).ToArray());
        (await OtherProcess(routing).TakeAsync("region-b", 10, inOrder: true, Stop)).Deliveries.Count.ShouldBe(3);
    }

    [Fact]
    public async Task What_a_process_lets_go_of_is_there_for_another_one_at_once()
    {
        await using var routing = await RoutingProcess.StartAsync(channel: new RecordingChannel());
        await routing.RouteAsync(Invoices.To(RoutingProcess.Region, engagement: "E1"));
        (await routing.Hub.Get<ClaimedDeliveries>().ReleaseAsync(Stop)).ShouldBe(1);
        (await OtherProcess(routing).TakeAsync("region-b", 10, inOrder: false, Stop)).Deliveries.Count.ShouldBe(1);
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

    private static ClaimedDeliveries OtherProcess(RoutingProcess routing) => new(
        routing.Hub.Get<GroupCommit<RoutingContext>>(), routing.Hub.Get<WaitingDeliveries>(), new DeliveryClaims(Options.Create(new DeliveryOptions()), routing.Clock), routing.Clock);
}
