using System.Net.Http.Json;
using System.Text.Json;
using Hub.Contracts;
using Hub.Outbox;
using Hub.RabbitMq;
using Hub.Testing;
using RabbitMQ.Client;

namespace Hub.Routing.Amqp.Tests;

public sealed class SetAsideMessagesTests(RabbitMqFixture rabbit) : RoutingOnBrokerTests(rabbit)
{
    private const string Queue = "hub.routing.invoices-validated";

    [Fact]
    public async Task A_message_that_cannot_be_read_is_set_aside_shown_and_never_loops()
    {
        await using var routing = await StartAsync("ville-lyon");
        await Host.PutAsync(Queue, Properties(), "{"u8.ToArray());
        await Eventually.TrueAsync(async () => await FailedAsync(routing) == 1, "the message is counted as failed");
        (await ReturnAsync(routing)).ShouldBe(1);
        await Eventually.TrueAsync(async () => await FailedAsync(routing) == 1, "it failed again and was set aside again");
        (await Host.CountAsync(Queue)).ShouldBe(0u);
    }

    [Fact]
    public async Task A_message_that_was_set_aside_is_shown_with_its_cause_however_often_somebody_looks()
    {
        await using var routing = await StartAsync("ville-lyon");
        var properties = Properties();
        await Host.PutAsync(Queue, properties, "{"u8.ToArray());
        await Eventually.TrueAsync(async () => await FailedAsync(routing) == 1, "the message is counted as failed");
        for (var look = 0; look < 25; look++)
        {
            var message = (await ShowAsync(routing)).ShouldHaveSingleItem();
            message.GetProperty("messageId").GetString().ShouldBe(properties.MessageId);
            message.GetProperty("type").GetString().ShouldBe("InvoicesValidated");
            message.GetProperty("cause").GetString().ShouldNotBeNullOrEmpty();
            message.GetProperty("exception").GetString().ShouldNotBeNull().ShouldEndWith("Exception");
        }
        (await FailedAsync(routing)).ShouldBe(1);
        (await Host.TakeAsync(Queue + "_error")).ShouldNotBeNull().Redelivered.ShouldBeFalse();
    }

    [Fact]
    public async Task A_message_that_is_put_back_takes_effect_and_the_journal_says_who_did_it()
    {
        await using var routing = await StartAsync("ville-lyon");
        await Host.PutAsync(Queue, Properties(), "{"u8.ToArray());
        await Eventually.TrueAsync(async () => await FailedAsync(routing) == 1, "the error queue is there");
        (await Host.TakeAsync(Queue + "_error")).ShouldNotBeNull();
        var invoice = RoutingOnBroker.NewInvoice();
        await Host.PutAsync(Queue + "_error", Properties(), MessageCodec.Encode(new InvoicesValidated { BatchId = RoutingOnBroker.NewId(), ValidatedAt = TimeProvider.System.GetUtcNow(), Invoices = [invoice] }));
        (await ReturnAsync(routing)).ShouldBe(1);
        await Eventually.TrueAsync(async () => await routing.StatusAsync(invoice.InvoiceId) == 203, "the invoice is delivered");
        using var boss = routing.Process.AsOperator();
        var act = (await boss.GetFromJsonAsync<JsonElement>("/v1/quarantine/acts", TestContext.Current.CancellationToken)).GetProperty("acts")[0];
        (act.GetProperty("kind").GetString(), act.GetProperty("by").GetString(), act.GetProperty("outcome").GetString()).ShouldBe(("messages-returned", "operator", $"1 {Queue}"));
    }

    private static BasicProperties Properties() => new()
    {
        ContentType = "application/vnd.hub+json",
        MessageId = RoutingOnBroker.NewId().ToString(),
        Persistent = true,
        Headers = new Dictionary<string, object?> { ["MT-MessageType"] = "urn:message:Hub.Contracts:InvoicesValidated" },
    };

    private static async Task<long> FailedAsync(RoutingOnBroker routing)
    {
        using var boss = routing.Process.AsOperator();
        var answer = await boss.GetFromJsonAsync<JsonElement>("/v1/quarantine/messages", TestContext.Current.CancellationToken);
        return answer.GetProperty("queues").EnumerateArray().Single(queue => queue.GetProperty("queue").GetString() == Queue).GetProperty("failed").GetInt64();
    }

    private static async Task<List<JsonElement>> ShowAsync(RoutingOnBroker routing)
    {
        using var boss = routing.Process.AsOperator();
        var answer = await boss.GetFromJsonAsync<JsonElement>($"/v1/quarantine/messages/{Queue}", TestContext.Current.CancellationToken);
        return [.. answer.GetProperty("messages").EnumerateArray()];
    }

    private static async Task<int> ReturnAsync(RoutingOnBroker routing)
    {
        using var boss = routing.Process.AsOperator();
        using var answer = await boss.PostAsJsonAsync($"/v1/quarantine/messages/{Queue}/return", new { }, TestContext.Current.CancellationToken);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("returned").GetInt32();
    }
}
