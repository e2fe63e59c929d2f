using System.Net;

namespace Hub.Routing.Tests.OperateSystems;

/// <summary>A paused system over HTTP.</summary>
public sealed class PauseTests
{
    [Fact]
    public async Task A_paused_system_gives_nothing_until_it_is_resumed_and_others_are_served()
    {
        await using var routing = await RoutingProcess.StartAsync();
        using var city = routing.AsCity();
        (await city.PostAsync("/v1/systems/city-a/pause", new { })).GetProperty("pausedBy").GetString().ShouldBe("city-a");
        await routing.RouteAsync(Invoices.To(RoutingProcess.City), Invoices.To(RoutingProcess.Region, engagement: "E-1"));
        (await routing.LeaseAsync("city-a")).Items("deliveries").ShouldBeEmpty();
        (await routing.LeaseAsync("region-b")).Items("deliveries").Count.ShouldBe(1);
        (await city.PostAsync("/v1/systems/city-a/resume", new { })).GetProperty("pausedSince").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        (await routing.LeaseAsync("city-a")).Items("deliveries").Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_pause_outlives_a_restart_and_a_repeated_pause_keeps_its_beginning()
    {
        using var folder = new Hub.Testing.TempFolder();
        string? since;
        await using (var routing = await RoutingProcess.StartAsync(folder.Path))
        {
            using var operators = routing.Hub.AsOperator();
            since = (await operators.PostAsync("/v1/systems/city-a/pause", new { })).GetProperty("pausedSince").GetString();
            routing.Clock.Advance(TimeSpan.FromSeconds(1));
            (await operators.PostAsync("/v1/systems/city-a/pause", new { })).GetProperty("pausedSince").GetString().ShouldBe(since);
            await routing.RouteAsync(Invoices.To(RoutingProcess.City));
        }
        await using var again = await RoutingProcess.StartAsync(folder.Path, withDirectory: false);
        (await again.LeaseAsync("city-a")).Items("deliveries").ShouldBeEmpty();
        using var city = again.AsCity();
        (await city.GetAsync("/v1/systems/city-a", HttpStatusCode.OK)).GetProperty("pausedSince").GetString().ShouldBe(since);
    }

    [Fact]
    public async Task What_is_leased_can_be_acknowledged_during_a_pause()
    {
        await using var routing = await RoutingProcess.StartAsync();
        await routing.RouteAsync(Invoices.To(RoutingProcess.City));
        var lease = await routing.LeaseAsync("city-a");
        using var city = routing.AsCity();
        await city.PostAsync("/v1/systems/city-a/pause", new { });
        (await routing.SettleAsync("city-a", "ack", lease.Id("leaseId"), lease.Items("deliveries")[0].Id("deliveryId"))).GetProperty("result").GetString().ShouldBe("acknowledged");
    }

    [Fact]
    public async Task A_resumption_ends_a_long_poll()
    {
        await using var routing = await RoutingProcess.StartAsync();
        using var city = routing.AsCity();
        await city.PostAsync("/v1/systems/city-a/pause", new { });
        await routing.RouteAsync(Invoices.To(RoutingProcess.City));
        var poll = routing.LeaseAsync("city-a", waitSeconds: 30);
        var signal = routing.Hub.Get<Hub.Routing.DeliverToCollectivity.InboxSignal>();
        await Hub.Testing.Eventually.TrueAsync(() => signal.IsAwaited("city-a"), "the poll waits");
        await city.PostAsync("/v1/systems/city-a/resume", new { });
        (await poll).Items("deliveries").Count.ShouldBe(1);
    }
}
