using System.Net.Http.Json;
using Hub.RabbitMq;
using Hub.Routing.OperateSystems;
using Hub.Routing.Storage;
using Hub.Testing;

namespace Hub.Routing.Amqp.Tests;

/// <summary>Two routing processes on one store and one broker.</summary>
public sealed class TwoProcessesTests(RabbitMqFixture rabbit) : RoutingOnBrokerTests(rabbit)
{
    private const string System = "ville-lyon";

    [Fact]
    public async Task They_drain_the_backlog_of_a_system_together_and_no_invoice_comes_twice()
    {
        const int batches = 15;
        await using var one = await StartAsync(System);
        await using var two = await StartAsync(System);
        using var city = City(one, two);
        await DoAsync("pause", city, two);
        for (var batch = 0; batch < batches; batch++) await one.RouteAsync([.. Enumerable.Range(0, 100).Select(_ => RoutingOnBroker.NewInvoice())]);
        await Eventually.TrueAsync(async () => await one.CountAsync(DeliveryState.Waiting) == batches * 100, "all of them wait");

        await DoAsync("resume", city, two);
        await Eventually.TrueAsync(async () => await one.CountAsync(DeliveryState.Delivered) == batches * 100, "all of them are confirmed");
        var ids = (await one.DrainAsync("hub.inbox." + System)).Select(message => message.BasicProperties.MessageId!).ToList();
        ids.Count.ShouldBe(batches * 100);
        ids.ShouldBeUnique();
    }

    [Fact]
    public async Task What_one_that_ends_leaves_behind_the_other_one_delivers()
    {
        await using var one = await StartAsync(System);
        HttpClient city;
        await using (var two = await StartAsync(System))
        {
            city = City(one, two);
            await DoAsync("pause", city, two);
            await one.RouteAsync([.. Enumerable.Range(0, 10).Select(_ => RoutingOnBroker.NewInvoice())]);
            await two.RouteAsync([.. Enumerable.Range(0, 10).Select(_ => RoutingOnBroker.NewInvoice())]);
            await Eventually.TrueAsync(async () => await one.CountAsync(DeliveryState.Waiting) == 20, "all of them wait");
        }
        using (city) await DoAsync("resume", city, null);
        await Eventually.TrueAsync(async () => await one.CountAsync(DeliveryState.Delivered) == 20, "all of them are confirmed");
        (await one.DrainAsync("hub.inbox." + System)).Select(message => message.BasicProperties.MessageId).Distinct().Count().ShouldBe(20);
    }

    /// <summary>A token is good that the process which started last could have signed.</summary>
    private static HttpClient City(RoutingOnBroker one, RoutingOnBroker last) => one.Process.With(last.Process.Tokens.Mint(System, "collectivity"));

    /// <summary>Each process has the settings in memory: one is told, the other one looks.</summary>
    private static async Task DoAsync(string what, HttpClient city, RoutingOnBroker? other)
    {
        using var answer = await city.PostAsJsonAsync($"/v1/systems/{System}/{what}", new { });
        answer.EnsureSuccessStatusCode();
        if (other is not null) await other.Process.Get<SystemSettingsCache>().RefreshAsync(TestContext.Current.CancellationToken);
    }
}
