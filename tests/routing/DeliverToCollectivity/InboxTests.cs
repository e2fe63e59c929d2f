using System.Net;
using Hub.Routing.DeliverToCollectivity;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Routing.Tests.DeliverToCollectivity;

public sealed class InboxTests
{
    [Fact]
    public async Task A_delivery_carries_a_cloud_event_the_fields_and_the_document_byte_for_byte()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoices = new[] { Invoices.To(RoutingProcess.City), Invoices.To(RoutingProcess.City) };
        await routing.RouteAsync(invoices);
        var answer = await routing.LeaseAsync("city-a");
        var delivery = answer.Items("deliveries")[1];
        delivery.GetProperty("document").GetBytesFromBase64().ShouldBe(Invoices.DocumentOf(invoices[1]));
        delivery.GetProperty("attempt").GetInt32().ShouldBe(1);
        var sent = delivery.GetProperty("event");
        (sent.GetProperty("specversion").GetString(), sent.GetProperty("type").GetString(), sent.GetProperty("subject").GetString(), sent.Id("id"))
            .ShouldBe(("1.0", "fr.hub.invoice.delivered.v1", invoices[1].InvoiceId.ToString(), delivery.Id("deliveryId")));
        var fields = delivery.GetProperty("invoice");
        (fields.GetProperty("number").GetString(), fields.GetProperty("totalWithVat").GetDecimal(), fields.GetProperty("issueDate").GetString(), fields.GetProperty("status").GetInt32())
            .ShouldBe((invoices[1].Number, 1200.50m, "2026-11-20", 203));
    }

    [Fact]
    public async Task The_oldest_invoices_come_first()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoices = Enumerable.Range(0, 30).Select(_ => Invoices.To(RoutingProcess.City)).ToList();
        foreach (var batch in invoices.Chunk(7)) await routing.RouteAsync(batch);
        var leased = new List<Guid>();
        while (leased.Count < 30) leased.AddRange((await routing.LeaseAsync("city-a", max: 4)).Items("deliveries").Select(item => item.GetProperty("invoice").Id("invoiceId")));
        leased.ShouldBe(invoices.Select(invoice => invoice.InvoiceId));
    }

    [Fact]
    public async Task Consumers_that_compete_never_hold_the_same_delivery()
    {
        await using var routing = await RoutingProcess.StartAsync();
        for (var batch = 0; batch < 4; batch++) await routing.RouteAsync([.. Enumerable.Range(0, 50).Select(_ => Invoices.To(RoutingProcess.City))]);
        var consumers = Enumerable.Range(0, 8).Select(async _ =>
        {
            var mine = new List<Guid>();
            while ((await routing.LeaseAsync("city-a", max: 7)).Items("deliveries") is { Count: > 0 } leased) mine.AddRange(leased.Select(item => item.Id("deliveryId")));
            return mine;
        });
        var all = (await Task.WhenAll(consumers)).SelectMany(mine => mine).ToList();
        all.Count.ShouldBe(200);
        all.Distinct().Count().ShouldBe(200);
    }

    [Fact]
    public async Task A_delivery_that_is_not_acknowledged_in_time_comes_again_with_the_same_id()
    {
        await using var routing = await RoutingProcess.StartAsync();
        await routing.RouteAsync(Invoices.To(RoutingProcess.City));
        var first = (await routing.LeaseAsync("city-a", leaseSeconds: 60)).Items("deliveries")[0];
        (await routing.LeaseAsync("city-a")).Items("deliveries").ShouldBeEmpty();
        routing.Clock.Advance(TimeSpan.FromSeconds(59));
        (await routing.LeaseAsync("city-a")).Items("deliveries").ShouldBeEmpty();
        routing.Clock.Advance(TimeSpan.FromSeconds(1));
        var again = (await routing.LeaseAsync("city-a")).Items("deliveries").ShouldHaveSingleItem();
        (again.Id("deliveryId"), again.GetProperty("attempt").GetInt32()).ShouldBe((first.Id("deliveryId"), 2));
    }

    [Fact]
    public async Task An_acknowledged_delivery_never_comes_again_and_a_repeated_acknowledgement_is_fine()
    {
        await using var routing = await RoutingProcess.StartAsync();
        await routing.RouteAsync(Invoices.To(RoutingProcess.City));
        var lease = await routing.LeaseAsync("city-a");
        var id = lease.Items("deliveries")[0].Id("deliveryId");
        (await routing.SettleAsync("city-a", "ack", lease.Id("leaseId"), id)).GetProperty("result").GetString().ShouldBe("acknowledged");
        (await routing.SettleAsync("city-a", "ack", lease.Id("leaseId"), id)).GetProperty("result").GetString().ShouldBe("acknowledged");
        routing.Clock.Advance(TimeSpan.FromMinutes(5));
        (await routing.LeaseAsync("city-a")).Items("deliveries").ShouldBeEmpty();
    }

    [Fact]
    public async Task An_acknowledgement_after_the_lease_has_ended_is_refused_and_spoils_nothing()
    {
        await using var routing = await RoutingProcess.StartAsync();
        await routing.RouteAsync(Invoices.To(RoutingProcess.City));
        var late = await routing.LeaseAsync("city-a", leaseSeconds: 5);
        var id = late.Items("deliveries")[0].Id("deliveryId");
        routing.Clock.Advance(TimeSpan.FromSeconds(5));
        var other = await routing.LeaseAsync("city-a", leaseSeconds: 60);
        (await routing.SettleAsync("city-a", "ack", late.Id("leaseId"), id)).GetProperty("problem").Code().ShouldBe("lease-expired");
        (await routing.SettleAsync("city-a", "release", late.Id("leaseId"), id)).GetProperty("problem").Code().ShouldBe("lease-expired");
        (await routing.SettleAsync("city-a", "ack", other.Id("leaseId"), id)).GetProperty("result").GetString().ShouldBe("acknowledged");
    }

    [Fact]
    public async Task Each_delivery_of_an_acknowledgement_has_its_own_result()
    {
        await using var routing = await RoutingProcess.StartAsync();
        await routing.RouteAsync(Invoices.To(RoutingProcess.City));
        var lease = await routing.LeaseAsync("city-a");
        var stranger = Invoices.NewId();
        using var city = routing.AsCity();
        var items = (await city.PostAsync("/v1/inbox/ack", new { leaseId = lease.Id("leaseId"), deliveryIds = new[] { stranger, lease.Items("deliveries")[0].Id("deliveryId") } })).Items("items");
        items[0].GetProperty("problem").Code().ShouldBe("delivery-not-found");
        items[1].GetProperty("result").GetString().ShouldBe("acknowledged");
    }

    [Fact]
    public async Task A_released_delivery_is_there_for_others_at_once()
    {
        await using var routing = await RoutingProcess.StartAsync();
        await routing.RouteAsync(Invoices.To(RoutingProcess.City));
        var lease = await routing.LeaseAsync("city-a");
        var id = lease.Items("deliveries")[0].Id("deliveryId");
        (await routing.SettleAsync("city-a", "release", lease.Id("leaseId"), id)).GetProperty("result").GetString().ShouldBe("released");
        (await routing.LeaseAsync("city-a")).Items("deliveries").ShouldHaveSingleItem().GetProperty("attempt").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task A_long_poll_answers_as_soon_as_an_invoice_comes()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var poll = routing.LeaseAsync("city-a", waitSeconds: 30);
        var signal = routing.Hub.Get<InboxSignal>();
        await Eventually.TrueAsync(() => signal.IsAwaited("city-a"), "the poll waits");
        poll.IsCompleted.ShouldBeFalse();
        var invoice = Invoices.To(RoutingProcess.City);
        await routing.RouteAsync(invoice);
        // The clock stands still: only the signal can have ended the wait.
        (await poll).Items("deliveries").ShouldHaveSingleItem().GetProperty("invoice").Id("invoiceId").ShouldBe(invoice.InvoiceId);
    }

    [Fact]
    public async Task A_long_poll_ends_empty_when_its_time_is_over_and_sees_leases_that_end_meanwhile()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var poll = routing.LeaseAsync("city-a", waitSeconds: 20);
        await Eventually.TrueAsync(() => Moved(routing, poll), "the poll ends");
        (await poll).Items("deliveries").ShouldBeEmpty();

        await routing.RouteAsync(Invoices.To(RoutingProcess.City));
        (await routing.LeaseAsync("city-a", leaseSeconds: 10)).Items("deliveries").Count.ShouldBe(1);
        var second = routing.LeaseAsync("city-a", waitSeconds: 30);
        await Eventually.TrueAsync(() => Moved(routing, second), "the second poll ends");
        (await second).Items("deliveries").ShouldHaveSingleItem().GetProperty("attempt").GetInt32().ShouldBe(2);
    }

    [Theory]
    [InlineData(0, 0, 60)]
    [InlineData(101, 0, 60)]
    [InlineData(1, -1, 60)]
    [InlineData(1, 31, 60)]
    [InlineData(1, 0, 4)]
    [InlineData(1, 0, 3601)]
    public async Task Values_outside_the_limits_are_refused(int max, int waitSeconds, int leaseSeconds)
    {
        await using var routing = await RoutingProcess.StartAsync(withDirectory: false);
        using var city = routing.AsCity();
        (await city.PostAsync("/v1/inbox/lease", new { max, waitSeconds, leaseSeconds }, HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("value-not-allowed");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public async Task A_list_that_is_empty_or_too_long_is_refused(int count)
    {
        await using var routing = await RoutingProcess.StartAsync(withDirectory: false);
        using var city = routing.AsCity();
        var body = new { leaseId = Invoices.NewId(), deliveryIds = Enumerable.Range(0, count).Select(_ => Invoices.NewId()) };
        (await city.PostAsync("/v1/inbox/ack", body, HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("value-not-allowed");
        (await city.PostAsync("/v1/inbox/release", body, HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("value-not-allowed");
    }

    [Fact]
    public async Task A_document_larger_than_the_inline_size_is_linked_and_fetched_from_its_link()
    {
        await using var routing = await RoutingProcess.StartAsync(configure: builder => builder.Configuration["Hub:Delivery:InlineBytes"] = "100");
        var invoice = Invoices.To(RoutingProcess.City, body: "<Invoice>" + new string('x', 200) + "</Invoice>");
        await routing.RouteAsync(invoice, Invoices.To(RoutingProcess.City));
        var deliveries = (await routing.LeaseAsync("city-a")).Items("deliveries");
        deliveries[0].TryGetProperty("document", out _).ShouldBeFalse();
        deliveries[1].TryGetProperty("documentUrl", out _).ShouldBeFalse();
        using var city = routing.AsCity();
        (await city.GetByteArrayAsync(deliveries[0].GetProperty("documentUrl").GetString())).ShouldBe(Invoices.DocumentOf(invoice));
    }

    [Fact]
    public async Task A_document_that_is_in_the_document_store_is_fetched_from_there()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var store = routing.Hub.Services.GetRequiredService<Hub.DocumentStore.IDocumentStore>();
        var bytes = new byte[1 << 20];
        new Random(42).NextBytes(bytes);
        using var content = new MemoryStream(bytes);
        var staged = await store.StageAsync(content, TestContext.Current.CancellationToken);
        await store.CommitAsync(staged, TestContext.Current.CancellationToken);
        var invoice = Invoices.To(RoutingProcess.City) with { Document = null, Sha256 = staged.Sha256, Size = staged.Size, MediaType = "application/pdf" };
        await routing.RouteAsync(invoice, Invoices.To(RoutingProcess.City));
        using var city = routing.AsCity();
        using var answer = await city.GetAsync(DeliveredEvent.DocumentPath(invoice.InvoiceId));
        (answer.Content.Headers.ContentType!.MediaType, answer.Headers.ETag!.Tag).ShouldBe(("application/pdf", $"\"{staged.Sha256}\""));
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(bytes);
    }

    [Fact]
    public async Task One_account_never_sees_the_inbox_of_another()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = Invoices.To(RoutingProcess.City);
        await routing.RouteAsync(invoice);
        (await routing.LeaseAsync("region-b")).Items("deliveries").ShouldBeEmpty();
        var lease = await routing.LeaseAsync("city-a");
        var id = lease.Items("deliveries")[0].Id("deliveryId");
        (await routing.SettleAsync("region-b", "ack", lease.Id("leaseId"), id)).GetProperty("problem").Code().ShouldBe("delivery-not-found");
        (await routing.SettleAsync("region-b", "release", lease.Id("leaseId"), id)).GetProperty("problem").Code().ShouldBe("delivery-not-found");
        using var other = routing.Hub.AsCollectivity("region-b");
        (await other.GetAsync(DeliveredEvent.DocumentPath(invoice.InvoiceId), HttpStatusCode.NotFound)).Code().ShouldBe("not-found");
        (await routing.SettleAsync("city-a", "ack", lease.Id("leaseId"), id)).GetProperty("result").GetString().ShouldBe("acknowledged");
    }

    /// <summary>Moves the clock a second at a time: the poll sets its next timer only when the last one has fired.</summary>
    private static bool Moved(RoutingProcess routing, Task poll)
    {
        if (!poll.IsCompleted) routing.Clock.Advance(TimeSpan.FromSeconds(1));
        return poll.IsCompleted;
    }
}
