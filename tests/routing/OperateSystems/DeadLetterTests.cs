using System.Net;
using Hub.Routing.DeliverToCollectivity;

namespace Hub.Routing.Tests.OperateSystems;

/// <summary>Dead letters of a system that is served over HTTP.</summary>
public sealed class DeadLetterTests
{
    [Fact]
    public async Task What_was_leased_too_often_is_set_aside_and_stops_nothing()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var poison = Invoices.To(RoutingProcess.City);
        await routing.RouteAsync(poison);
        await WearOutAsync(routing);
        var next = Invoices.To(RoutingProcess.City);
        await routing.RouteAsync(next);
        (await routing.LeaseAsync("city-a")).Items("deliveries").ShouldHaveSingleItem().GetProperty("invoice").Id("invoiceId").ShouldBe(next.InvoiceId);
        using var city = routing.AsCity();
        var letter = (await city.GetAsync("/v1/systems/city-a/dead-letters", HttpStatusCode.OK)).Items("deadLetters").ShouldHaveSingleItem();
        (letter.Id("invoiceId"), letter.GetProperty("number").GetString(), letter.GetProperty("cause").GetString()).ShouldBe((poison.InvoiceId, poison.Number, "given-back-too-often"));
        (await city.GetAsync("/v1/systems/city-a", HttpStatusCode.OK)).GetProperty("deadLetters").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task What_was_put_back_comes_again_with_its_id_and_as_new()
    {
        await using var routing = await RoutingProcess.StartAsync();
        await routing.RouteAsync(Invoices.To(RoutingProcess.City));
        var id = await WearOutAsync(routing);
        using var city = routing.AsCity();
        var answer = await city.PostAsync("/v1/systems/city-a/dead-letters/put-back", new { deliveryIds = new[] { id, Invoices.NewId() } });
        (answer.GetProperty("putBack").GetInt32(), answer.GetProperty("left").GetInt64()).ShouldBe((1, 0));
        var again = (await routing.LeaseAsync("city-a")).Items("deliveries").ShouldHaveSingleItem();
        (again.Id("deliveryId"), again.GetProperty("attempt").GetInt32()).ShouldBe((id, 1));
        (await city.PostAsync("/v1/systems/city-a/dead-letters/put-back", new { })).GetProperty("putBack").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task The_list_goes_on_where_it_ended()
    {
        await using var routing = await RoutingProcess.StartAsync();
        await routing.RouteAsync(Invoices.To(RoutingProcess.City), Invoices.To(RoutingProcess.City), Invoices.To(RoutingProcess.City));
        await WearOutAsync(routing);
        using var operators = routing.Hub.AsOperator();
        var first = await operators.GetAsync("/v1/systems/city-a/dead-letters?limit=2", HttpStatusCode.OK);
        var rest = await operators.GetAsync($"/v1/systems/city-a/dead-letters?limit=2&after={first.GetProperty("next").GetInt64()}", HttpStatusCode.OK);
        first.Items("deadLetters").Concat(rest.Items("deadLetters")).Select(letter => letter.Id("deliveryId")).Distinct().Count().ShouldBe(3);
        (await operators.GetAsync("/v1/systems/city-a/dead-letters?limit=501", HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("value-not-allowed");
    }

    [Fact]
    public async Task One_system_puts_back_nothing_of_another()
    {
        await using var routing = await RoutingProcess.StartAsync();
        await routing.RouteAsync(Invoices.To(RoutingProcess.City));
        var id = await WearOutAsync(routing);
        using var region = routing.Hub.AsCollectivity("region-b");
        (await region.PostAsync("/v1/systems/region-b/dead-letters/put-back", new { deliveryIds = new[] { id } })).GetProperty("putBack").GetInt32().ShouldBe(0);
    }

    /// <summary>Leases everything and gives it back until nothing comes any more.</summary>
    private static async Task<Guid> WearOutAsync(RoutingProcess routing)
    {
        var id = Guid.Empty;
        for (var time = 0; time < InboxQueries.AttemptLimit; time++)
        {
            id = (await routing.LeaseAsync("city-a", leaseSeconds: 5)).Items("deliveries")[0].Id("deliveryId");
            routing.Clock.Advance(TimeSpan.FromSeconds(5));
        }
        (await routing.LeaseAsync("city-a")).Items("deliveries").ShouldBeEmpty();
        return id;
    }
}
