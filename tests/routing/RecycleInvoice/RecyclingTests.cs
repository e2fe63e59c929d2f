using System.Net;
using System.Text.Json;
using Hub.Contracts;
using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Tests.RecycleInvoice;

public sealed class RecyclingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_invoice_that_was_sent_back_goes_to_another_collectivity_under_its_number_with_its_document()
    {
        var queue = new RecordingChannel();
        await using var routing = await RoutingProcess.StartAsync(channel: queue);
        var invoice = await SentBackAsync(routing);
        var answer = await RecycleAsync(routing, invoice, new { buyerSiret = RoutingProcess.Region, engagementNumber = "EJ-1", comment = "Pour la région." });
        answer.GetProperty("current").GetProperty("status").GetInt32().ShouldBe(201);
        var delivery = queue.Handed.ShouldHaveSingleItem();
        (delivery.System, delivery.Invoice.Number, delivery.Invoice.BuyerSiret, delivery.Invoice.EngagementNumber).ShouldBe(("region-b", invoice.Number, RoutingProcess.Region, "EJ-1"));
        delivery.Document.ShouldBe(invoice.Document);
        await routing.Hub.Get<DeliveryConfirmation>().ConfirmAsync([delivery.DeliveryId], Stop);

        var told = await routing.Statuses.OfAsync(invoice.InvoiceId, 4);
        told.Select(step => (step.Status, step.SetBy, step.CollectivityAccount)).ShouldBe([(203, "platform", "city-a"), (221, "recipient", "city-a"), (201, "supplier", "city-a"), (203, "platform", "region-b")]);
        told[^1].BuyerSiret.ShouldBe(RoutingProcess.Region);

        using var former = routing.AsCity();
        await former.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = 204 }, HttpStatusCode.NotFound);
        (await routing.LeaseAsync("city-a")).Items("deliveries").ShouldBeEmpty();
        using var region = routing.Hub.AsCollectivity("region-b");
        await region.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = 204 });
        var life = await region.GetAsync($"/v1/invoices/{invoice.InvoiceId}/life-cycle", HttpStatusCode.OK);
        life.Items("recyclings").ShouldHaveSingleItem().GetProperty("fromSiret").GetString().ShouldBe(RoutingProcess.City);
    }

    [Fact]
    public async Task It_may_come_to_another_service_of_the_same_collectivity_and_its_life_begins_anew_there()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await SentBackAsync(routing, takenInCharge: true);
        await routing.BackdateAsync(invoice, 12);
        await RecycleAsync(routing, invoice, new { buyerSiret = RoutingProcess.CityServices, serviceCode = "ACHATS", engagementNumber = "EJ-7" });
        var delivery = (await routing.LeaseAsync("city-a")).Items("deliveries").ShouldHaveSingleItem();
        delivery.GetProperty("invoice").GetProperty("serviceCode").GetString().ShouldBe("ACHATS");
        using var city = routing.AsCity();
        (await city.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = 204 })).GetProperty("alreadyReached").GetBoolean().ShouldBeFalse();
        var life = await city.GetAsync($"/v1/invoices/{invoice.InvoiceId}/life-cycle", HttpStatusCode.OK);
        life.GetProperty("paymentDelay").GetProperty("delay").GetProperty("daysUsed").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Asked_twice_it_is_sent_once()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await SentBackAsync(routing);
        var address = new { buyerSiret = RoutingProcess.CityServices, serviceCode = "ACHATS", engagementNumber = "EJ-7" };
        await RecycleAsync(routing, invoice, address);
        (await RecycleAsync(routing, invoice, address)).GetProperty("alreadyReached").GetBoolean().ShouldBeTrue();
        (await RecycleAsync(routing, invoice, new { serviceCode = "AUTRE" }, HttpStatusCode.Conflict)).Code().ShouldBe("status-not-allowed");
        await using var db = routing.Hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContext();
        (await db.Recyclings.CountAsync(Stop)).ShouldBe(1);
    }

    [Fact]
    public async Task An_address_that_cannot_be_routed_to_is_refused_with_its_cause_and_nothing_changes()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await SentBackAsync(routing);
        var refused = await RecycleAsync(routing, invoice, new { buyerSiret = RoutingProcess.CityServices }, HttpStatusCode.UnprocessableEntity);
        (refused.Code(), refused.GetProperty("cause").GetString()).ShouldBe(("address-not-routable", "service-code-missing"));
        (await RecycleAsync(routing, invoice, new { buyerSiret = "1" }, HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("value-not-allowed");
        (await RecycleAsync(routing, invoice, new { buyerSiret = RoutingProcess.City }, HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("value-not-allowed");
        await using var db = routing.Hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContext();
        var row = await db.Invoices.AsNoTracking().SingleAsync(Stop);
        (row.Status, row.BuyerSiret, row.CollectivityAccount).ShouldBe((221, RoutingProcess.City, "city-a"));
        (await db.Quarantine.CountAsync(Stop)).ShouldBe(0);
    }

    [Fact]
    public async Task An_invoice_of_the_quarantine_leaves_it_when_its_supplier_gives_the_right_address()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = Invoices.To("99999999900099");
        await routing.RouteAsync(invoice);
        (await RecycleAsync(routing, invoice, new { buyerSiret = RoutingProcess.City })).GetProperty("current").GetProperty("status").GetInt32().ShouldBe(203);
        await using var db = routing.Hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContext();
        (await db.Quarantine.CountAsync(Stop)).ShouldBe(0);
        (await routing.LeaseAsync("city-a")).Items("deliveries").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Only_its_own_supplier_sends_an_invoice_on_and_only_one_that_was_sent_back()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = Invoices.To(RoutingProcess.City);
        await routing.RouteAsync(invoice);
        (await RecycleAsync(routing, invoice, new { serviceCode = "X" }, HttpStatusCode.Conflict)).GetProperty("current").GetInt32().ShouldBe(203);
        (await RecycleAsync(routing, invoice, new { serviceCode = "X" }, HttpStatusCode.NotFound, "supplier-b")).Code().ShouldBe("not-found");
    }

    [Fact]
    public async Task A_confirm_of_the_broker_that_comes_after_the_invoice_was_sent_back_does_not_make_it_available_again()
    {
        var queue = new RecordingChannel();
        await using var routing = await RoutingProcess.StartAsync(channel: queue);
        var invoice = Invoices.To(RoutingProcess.Region, engagement: "EJ-1");
        await routing.RouteAsync(invoice);
        using var region = routing.Hub.AsCollectivity("region-b");
        await region.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = "A_RECYCLER" });
        await RecycleAsync(routing, invoice, new { buyerSiret = RoutingProcess.City });
        await routing.Hub.Get<DeliveryConfirmation>().ConfirmAsync([queue.Handed.First().DeliveryId], Stop);
        (await routing.Statuses.OfAsync(invoice.InvoiceId, 4)).Select(step => step.Status).ShouldBe([203, 221, 201, 203]);
    }

    private static async Task<ValidatedInvoice> SentBackAsync(RoutingProcess routing, bool takenInCharge = false)
    {
        var invoice = Invoices.To(RoutingProcess.City);
        await routing.RouteAsync(invoice);
        using var city = routing.AsCity();
        if (takenInCharge) await city.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = 204 });
        await city.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = "A_RECYCLER", comment = "Mauvais service." });
        return invoice;
    }

    private static async Task<JsonElement> RecycleAsync(
        RoutingProcess routing, ValidatedInvoice invoice, object body, HttpStatusCode expected = HttpStatusCode.OK, string supplier = "supplier-a")
    {
        using var client = routing.Hub.AsSupplier(supplier);
        return await client.PostAsync($"/v1/invoices/{invoice.InvoiceId}/recycling", body, expected);
    }
}
