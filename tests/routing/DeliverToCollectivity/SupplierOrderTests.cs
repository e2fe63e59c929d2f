using System.Net.Http.Json;
using System.Text.Json;
using Hub.Contracts;

namespace Hub.Routing.Tests.DeliverToCollectivity;

/// <summary>A system that takes its suppliers' invoices in their order.</summary>
public sealed class SupplierOrderTests
{
    [Fact]
    public async Task Nothing_of_a_supplier_comes_while_an_older_invoice_of_the_same_supplier_is_held()
    {
        await using var routing = await OrderedAsync();
        var (first, second, other) = (Of("100000009"), Of("100000009"), Of("200000008"));
        await routing.RouteAsync(first, second, other);
        var lease = await routing.LeaseAsync("city-a", max: 1);
        Ids(lease).ShouldBe([first.InvoiceId]);
        Ids(await routing.LeaseAsync("city-a")).ShouldBe([other.InvoiceId]);
        await routing.SettleAsync("city-a", "ack", lease.Id("leaseId"), lease.Items("deliveries")[0].Id("deliveryId"));
        Ids(await routing.LeaseAsync("city-a")).ShouldBe([second.InvoiceId]);
    }

    [Fact]
    public async Task What_was_released_or_not_acknowledged_in_time_comes_before_the_next_of_its_supplier()
    {
        await using var routing = await OrderedAsync();
        var (first, second) = (Of("100000009"), Of("100000009"));
        await routing.RouteAsync(first, second);
        var lease = await routing.LeaseAsync("city-a", max: 1);
        await routing.SettleAsync("city-a", "release", lease.Id("leaseId"), lease.Items("deliveries")[0].Id("deliveryId"));
        Ids(await routing.LeaseAsync("city-a", max: 1, leaseSeconds: 5)).ShouldBe([first.InvoiceId]);
        routing.Clock.Advance(TimeSpan.FromSeconds(5));
        Ids(await routing.LeaseAsync("city-a")).ShouldBe([first.InvoiceId, second.InvoiceId]);
    }

    [Fact]
    public async Task A_supplier_without_a_siren_is_its_account()
    {
        await using var routing = await OrderedAsync();
        var (first, second, other) = (Of(null, "supplier-a"), Of(null, "supplier-a"), Of(null, "supplier-b"));
        await routing.RouteAsync(first, second, other);
        Ids(await routing.LeaseAsync("city-a", max: 1)).ShouldBe([first.InvoiceId]);
        Ids(await routing.LeaseAsync("city-a")).ShouldBe([other.InvoiceId]);
    }

    [Fact]
    public async Task Consumers_that_compete_hold_one_invoice_of_a_supplier_at_a_time()
    {
        await using var routing = await OrderedAsync();
        var invoices = Enumerable.Range(0, 40).Select(at => Of(at % 4 == 0 ? "100000009" : "200000008")).ToList();
        await routing.RouteAsync(invoices);
        var held = new HashSet<string>();
        var taken = new List<Guid>();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            while (Count() < invoices.Count)
            {
                var lease = await routing.LeaseAsync("city-a", max: 1);
                foreach (var delivery in lease.Items("deliveries"))
                {
                    var invoice = invoices.Single(one => one.InvoiceId == delivery.GetProperty("invoice").Id("invoiceId"));
                    lock (held) held.Add(invoice.SellerSiren!).ShouldBeTrue("two consumers hold invoices of one supplier");
                    lock (held) taken.Add(invoice.InvoiceId);
                    lock (held) held.Remove(invoice.SellerSiren!);
                    await routing.SettleAsync("city-a", "ack", lease.Id("leaseId"), delivery.Id("deliveryId"));
                }
            }
        }));
        foreach (var supplier in invoices.GroupBy(invoice => invoice.SellerSiren))
            taken.Where(id => supplier.Any(invoice => invoice.InvoiceId == id)).ShouldBe(supplier.Select(invoice => invoice.InvoiceId));

        int Count()
        {
            lock (held) return taken.Count;
        }
    }

    [Fact]
    public async Task Without_the_flag_several_invoices_of_a_supplier_are_held_at_once()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var (first, second) = (Of("100000009"), Of("100000009"));
        await routing.RouteAsync(first, second);
        Ids(await routing.LeaseAsync("city-a", max: 1)).ShouldBe([first.InvoiceId]);
        Ids(await routing.LeaseAsync("city-a", max: 1)).ShouldBe([second.InvoiceId]);
    }

    private static ValidatedInvoice Of(string? siren, string account = "supplier-a") => Invoices.To(RoutingProcess.City, supplier: account) with { SellerSiren = siren, SellerSiret = null };

    private static IEnumerable<Guid> Ids(JsonElement lease) => lease.Items("deliveries").Select(delivery => delivery.GetProperty("invoice").Id("invoiceId"));

    private static async Task<RoutingProcess> OrderedAsync()
    {
        var routing = await RoutingProcess.StartAsync();
        using var city = routing.AsCity();
        using var answer = await city.PutAsJsonAsync("/v1/systems/city-a/order", new { bySupplier = true });
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("orderedBySupplier").GetBoolean().ShouldBeTrue();
        return routing;
    }
}
