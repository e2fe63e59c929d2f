using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Hub.Contracts;
using Hub.Outbox;

namespace Hub.Routing.Tests.Quarantine;

/// <summary>Without a broker, what the outboxes have set aside is shown and returned at the same addresses.</summary>
public sealed class SetAsideMessagesTests
{
    private const string Queue = "hub.routing.invoices-validated";
    private readonly List<Guid> triedAgain = [];

    [Fact]
    public async Task A_message_that_an_outbox_has_set_aside_is_counted_shown_with_its_cause_and_returned()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var id = Put(routing, typeof(InvoicesValidated));
        Put(routing, typeof(InvoicesDeposited));
        using var boss = routing.Hub.AsOperator();
        var counts = await ReadAsync(boss, "/v1/quarantine/messages");
        counts.GetProperty("queues").EnumerateArray().Where(queue => queue.GetProperty("failed").GetInt32() == 1).Select(queue => queue.GetProperty("queue").GetString())
            .ShouldBe([Queue, "hub.validation.check-invoices"], ignoreOrder: true);
        var message = (await ReadAsync(boss, "/v1/quarantine/messages/" + Queue)).GetProperty("messages").EnumerateArray().ShouldHaveSingleItem();
        message.GetProperty("messageId").GetGuid().ShouldBe(id);
        (message.GetProperty("type").GetString(), message.GetProperty("cause").GetString()).ShouldBe(("InvoicesValidated", "The disk is full."));
        using var answer = await boss.PostAsJsonAsync($"/v1/quarantine/messages/{Queue}/return", new { }, TestContext.Current.CancellationToken);
        (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("returned").GetInt32().ShouldBe(1);
        triedAgain.ShouldBe([id]);
        (await ReadAsync(boss, "/v1/quarantine/messages/" + Queue)).GetProperty("messages").EnumerateArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task They_are_the_operators()
    {
        await using var routing = await RoutingProcess.StartAsync();
        using var city = routing.Hub.AsCollectivity("city-a");
        (await city.GetAsync(new Uri("/v1/quarantine/messages/" + Queue, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private Guid Put(RoutingProcess routing, Type contract)
    {
        var id = Guid.CreateVersion7(routing.Clock.GetUtcNow());
        routing.Hub.Get<OutboxShelf>().Put(new ShelvedMessage(id, contract.FullName!, routing.Clock.GetUtcNow(), "The disk is full.", "System.IO.IOException", () => triedAgain.Add(id)));
        return id;
    }

    private static Task<JsonElement> ReadAsync(HttpClient boss, string address) => boss.GetFromJsonAsync<JsonElement>(address, TestContext.Current.CancellationToken);
}
