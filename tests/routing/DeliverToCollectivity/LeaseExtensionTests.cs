using System.Net;

namespace Hub.Routing.Tests.DeliverToCollectivity;

public sealed class LeaseExtensionTests
{
    [Fact]
    public async Task What_is_extended_stays_with_its_consumer_and_the_rest_of_the_lease_ends_in_its_time()
    {
        await using var routing = await RoutingProcess.StartAsync();
        await routing.RouteAsync(Invoices.To(RoutingProcess.City), Invoices.To(RoutingProcess.City));
        var lease = await routing.LeaseAsync("city-a", leaseSeconds: 60);
        var (kept, other) = (lease.Items("deliveries")[0].Id("deliveryId"), lease.Items("deliveries")[1].Id("deliveryId"));
        routing.Clock.Advance(TimeSpan.FromSeconds(59));
        using var city = routing.AsCity();
        var answer = await city.PostAsync("/v1/inbox/extend", new { leaseId = lease.Id("leaseId"), deliveryIds = new[] { kept }, leaseSeconds = 120 });
        answer.Items("items").ShouldHaveSingleItem().GetProperty("result").GetString().ShouldBe("extended");
        (answer.GetProperty("expiresAt").GetDateTimeOffset() - routing.Clock.GetUtcNow()).ShouldBe(TimeSpan.FromSeconds(120), TimeSpan.FromMilliseconds(1));
        routing.Clock.Advance(TimeSpan.FromSeconds(1));
        (await routing.LeaseAsync("city-a", leaseSeconds: 3600)).Items("deliveries").ShouldHaveSingleItem().Id("deliveryId").ShouldBe(other);
        routing.Clock.Advance(TimeSpan.FromSeconds(118));
        (await routing.SettleAsync("city-a", "ack", lease.Id("leaseId"), kept)).GetProperty("result").GetString().ShouldBe("acknowledged");
        (await city.PostAsync("/v1/inbox/extend", new { leaseId = lease.Id("leaseId"), deliveryIds = new[] { kept } })).Items("items")[0].GetProperty("result").GetString().ShouldBe("acknowledged");
    }

    [Fact]
    public async Task An_ended_lease_another_lease_and_another_account_extend_nothing()
    {
        await using var routing = await RoutingProcess.StartAsync();
        await routing.RouteAsync(Invoices.To(RoutingProcess.City));
        var lease = await routing.LeaseAsync("city-a", leaseSeconds: 5);
        var id = lease.Items("deliveries")[0].Id("deliveryId");
        (await ExtendAsync(routing, "city-a", Invoices.NewId(), id)).ShouldBe("lease-expired");
        (await ExtendAsync(routing, "region-b", lease.Id("leaseId"), id)).ShouldBe("delivery-not-found");
        routing.Clock.Advance(TimeSpan.FromSeconds(5));
        (await ExtendAsync(routing, "city-a", lease.Id("leaseId"), id)).ShouldBe("lease-expired");
        (await routing.LeaseAsync("city-a")).Items("deliveries").ShouldHaveSingleItem().GetProperty("attempt").GetInt32().ShouldBe(2);
    }

    [Theory]
    [InlineData(1, 4)]
    [InlineData(1, 3601)]
    [InlineData(0, 60)]
    [InlineData(1001, 60)]
    public async Task Values_outside_the_limits_are_refused(int ids, int leaseSeconds)
    {
        await using var routing = await RoutingProcess.StartAsync(withDirectory: false);
        using var city = routing.AsCity();
        var body = new { leaseId = Invoices.NewId(), deliveryIds = Enumerable.Range(0, ids).Select(_ => Invoices.NewId()), leaseSeconds };
        (await city.PostAsync("/v1/inbox/extend", body, HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("value-not-allowed");
    }

    private static async Task<string?> ExtendAsync(RoutingProcess routing, string account, Guid leaseId, Guid deliveryId)
    {
        using var client = routing.Hub.AsCollectivity(account);
        return (await client.PostAsync("/v1/inbox/extend", new { leaseId, deliveryIds = new[] { deliveryId } })).Items("items")[0].GetProperty("problem").Code();
    }
}
