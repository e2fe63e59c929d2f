using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.RabbitMq;
using Hub.Testing;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Hub.Routing.Amqp.Tests;

/// <summary>A back-office system's user at a real broker: what it can do, and that it can do nothing else.</summary>
public sealed class BrokerAccessTests(RabbitMqFixture rabbit) : RoutingOnBrokerTests(rabbit)
{
    private const string Mine = "ville-lyon";
    private const string Others = "ville-metz";
    private static readonly Uri Credentials = new($"/v1/systems/{Mine}/broker-credentials", UriKind.Relative);

    /// <summary>What a system must not do, each refused by the broker with 403.</summary>
    public static readonly TheoryData<string> Forbidden = [.. Attempts.Keys];

    private static Dictionary<string, Func<IChannel, Task>> Attempts => new()
    {
        ["take from another's inbox"] = channel => channel.BasicGetAsync("hub.inbox." + Others, autoAck: false),
        ["consume another's inbox"] = channel => channel.BasicConsumeAsync("hub.inbox." + Others, autoAck: false, new AsyncDefaultBasicConsumer(channel)),
        ["empty another's inbox"] = channel => channel.QueuePurgeAsync("hub.inbox." + Others),
        ["delete another's inbox"] = channel => channel.QueueDeleteAsync("hub.inbox." + Others),
        ["read another's refused statuses"] = channel => channel.BasicGetAsync($"hub.status.{Others}.refused", autoAck: false),
        ["publish to another's status exchange"] = channel => PublishAsync(channel, "hub.status." + Others, ""),
        ["publish to another's status queue through the default exchange"] = channel => PublishAsync(channel, "", "hub.status." + Others),
        ["publish to its own status queue through the default exchange"] = channel => PublishAsync(channel, "", "hub.status." + Mine),
        ["publish into another's inbox through the default exchange"] = channel => PublishAsync(channel, "", "hub.inbox." + Others),
        ["publish into the hub's own queues"] = channel => PublishAsync(channel, "", "hub.routing.invoices-validated"),
        ["publish to the dead letters"] = channel => PublishAsync(channel, "hub.inbox.dead", Others),
        ["publish to a built-in exchange"] = channel => PublishAsync(channel, "amq.topic", "x"),
        ["read its own dead letters, which are the hub's"] = channel => channel.BasicGetAsync($"hub.inbox.{Mine}.dead", autoAck: false),
        ["read its own status queue, which is the hub's"] = channel => channel.BasicGetAsync("hub.status." + Mine, autoAck: false),
        ["declare a queue"] = channel => channel.QueueDeclareAsync("mine", durable: true, exclusive: false, autoDelete: false),
        ["declare a queue that the broker names"] = channel => channel.QueueDeclareAsync(),
        ["declare its own inbox anew"] = channel => channel.QueueDeclareAsync("hub.inbox." + Mine, durable: true, exclusive: false, autoDelete: false),
        ["delete its own inbox"] = channel => channel.QueueDeleteAsync("hub.inbox." + Mine),
        ["declare an exchange"] = channel => channel.ExchangeDeclareAsync("mine", ExchangeType.Fanout),
        ["delete its status exchange"] = channel => channel.ExchangeDeleteAsync("hub.status." + Mine),
        ["bind another's status exchange to its inbox"] = channel => channel.QueueBindAsync("hub.inbox." + Mine, "hub.status." + Others, ""),
        ["unbind another's status queue"] = channel => channel.QueueUnbindAsync("hub.status." + Others, "hub.status." + Others, ""),
    };

    [Theory]
    [MemberData(nameof(Forbidden))]
    public async Task A_system_cannot(string attempt)
    {
        await using var routing = await StartAsync(Mine, Others);
        await using var connection = await ConnectAsync(await GrantAsync(routing));
        await using var channel = await connection.CreateChannelAsync(new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true));
        var refusal = await Should.ThrowAsync<OperationInterruptedException>(() => Attempts[attempt](channel));
        refusal.ShutdownReason.ShouldNotBeNull().ReplyCode.ShouldBe((ushort)403, refusal.Message);
    }

    [Fact]
    public async Task A_system_takes_its_invoices_sends_its_statuses_and_reads_what_was_refused()
    {
        await using var routing = await StartAsync(Mine, Others);
        var credentials = await GrantAsync(routing);
        var invoice = RoutingOnBroker.NewInvoice();
        await routing.RouteAsync([invoice]);
        await using var connection = await ConnectAsync(credentials);
        await using var channel = await connection.CreateChannelAsync(new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true));
        var message = await Eventually.GetAsync(() => channel.BasicGetAsync(Text(credentials, "inbox"), autoAck: false), "the invoice is in the inbox");
        await channel.BasicAckAsync(message.DeliveryTag, multiple: false);
        await PublishAsync(channel, Text(credentials, "statusExchange"), "", JsonSerializer.SerializeToUtf8Bytes(new { invoiceId = invoice.InvoiceId, status = 204 }));
        await Eventually.TrueAsync(async () => await routing.StatusAsync(invoice.InvoiceId) == 204, "the status is taken");
        await PublishAsync(channel, Text(credentials, "statusExchange"), "", "{}"u8.ToArray());
        await Eventually.GetAsync(() => channel.BasicGetAsync(Text(credentials, "refusedStatuses"), autoAck: true), "the other one is refused");
    }

    [Fact]
    public async Task The_broker_tells_a_system_how_much_waits_in_anothers_inbox_as_infra_rabbitmq_README_warns()
    {
        await using var routing = await StartAsync(Mine, Others);
        await routing.RouteAsync([RoutingOnBroker.NewInvoice(1)]);
        await using var connection = await ConnectAsync(await GrantAsync(routing));
        await using var channel = await connection.CreateChannelAsync();
        await Eventually.TrueAsync(async () => (await channel.QueueDeclarePassiveAsync("hub.inbox." + Others)).MessageCount == 1, "the depth is told");
    }

    [Fact]
    public async Task A_new_password_replaces_the_old_one_and_a_revocation_ends_both_connection_and_user()
    {
        await using var routing = await StartAsync(Mine);
        var first = await GrantAsync(routing);
        using var city = routing.Process.AsCollectivity(Mine);
        var second = await ReadAsync(await city.PostAsync(Credentials, null));
        Text(second, "user").ShouldBe(Text(first, "user"));
        await Should.ThrowAsync<BrokerUnreachableException>(() => ConnectAsync(first));
        await using var connection = await ConnectAsync(second);
        for (var time = 0; time < 2; time++) Text(await ReadAsync(await city.DeleteAsync(Credentials)), "state").ShouldBe("revoked");
        await Eventually.TrueAsync(() => !connection.IsOpen, "the broker has ended the connection");
        await Should.ThrowAsync<BrokerUnreachableException>(() => ConnectAsync(second));
        Text(await ReadAsync(await city.GetAsync(Credentials)), "state").ShouldBe("revoked");
    }

    [Fact]
    public async Task The_password_is_kept_nowhere_in_clear()
    {
        string secret;
        await using (var routing = await StartAsync(Mine)) secret = Text(await GrantAsync(routing), "password");
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
            (await File.ReadAllBytesAsync(file)).AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)).ShouldBe(-1, file);
    }

    [Fact]
    public async Task What_somebody_changed_at_the_broker_is_mended_at_the_next_start()
    {
        JsonElement credentials;
        await using (var routing = await StartAsync(Mine, Others))
        {
            credentials = await GrantAsync(routing);
            await Host.ChangeAsync($"/api/permissions/{Host.Name}/{UserOf(Mine)}", new JsonObject { ["configure"] = ".*", ["write"] = ".*", ["read"] = ".*" });
            using var city = routing.Process.AsCollectivity(Mine);
            Text(await ReadAsync(await city.GetAsync(Credentials)), "broker").ShouldBe("differs");
        }
        await using (var again = await StartAsync(Mine, Others)) await IsAsSetAsync(again);
        await Host.ChangeAsync("/api/users/" + UserOf(Mine), null);
        await using var third = await StartAsync(Mine, Others);
        await IsAsSetAsync(third);
        // The very password of before: the hub kept its hash.
        await using var connection = await ConnectAsync(credentials);
        await using var channel = await connection.CreateChannelAsync();
        await channel.BasicGetAsync("hub.inbox." + Mine, autoAck: false);
        await Should.ThrowAsync<OperationInterruptedException>(() => channel.BasicGetAsync("hub.inbox." + Others, autoAck: false));
    }

    [Fact]
    public async Task Another_accounts_system_is_not_there()
    {
        await using var routing = await StartAsync(Mine, Others);
        using var other = routing.Process.AsCollectivity(Others);
        (await other.PostAsync(Credentials, null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await other.GetAsync(Credentials)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await other.DeleteAsync(Credentials)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Host.ReadAsync("/api/users/" + UserOf(Mine))).ShouldBeNull();
    }

    [Fact]
    public async Task Without_the_management_api_the_commands_are_shown()
    {
        await using var routing = await RoutingOnBroker.StartUnmanagedAsync(Host, Folder, Mine);
        using var city = routing.Process.AsCollectivity(Mine);
        using var refused = await city.PostAsync(Credentials, null);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var view = await ReadAsync(await city.GetAsync(Credentials));
        Text(view, "broker").ShouldBe("not-managed");
        view.GetProperty("commands")[2].GetString().ShouldBe(
            $@"rabbitmqctl set_permissions --vhost '{Host.Name}' '{Mine}@{Host.Name}' '^$' '^hub\.status\.ville-lyon$' '^(hub\.inbox\.ville-lyon|hub\.status\.ville-lyon\.refused)$'");
    }

    private string UserOf(string system) => Uri.EscapeDataString($"{system}@{Host.Name}");

    private Task<IConnection> ConnectAsync(JsonElement credentials) => Host.ConnectAsync(Text(credentials, "user"), Text(credentials, "password"));

    private static async Task IsAsSetAsync(RoutingOnBroker routing)
    {
        using var city = routing.Process.AsCollectivity(Mine);
        await Eventually.TrueAsync(async () => Text(await ReadAsync(await city.GetAsync(Credentials)), "broker") == "as-set", "the user is as it was set");
    }

    private static async Task<JsonElement> GrantAsync(RoutingOnBroker routing)
    {
        using var operators = routing.Process.AsOperator();
        return await ReadAsync(await operators.PostAsync(Credentials, null));
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
            return await answer.Content.ReadFromJsonAsync<JsonElement>();
        }
    }

    private static Task PublishAsync(IChannel channel, string exchange, string key, byte[]? body = null)
    {
        var id = Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString();
        var headers = new Dictionary<string, object?> { ["cloudEvents:specversion"] = "1.0", ["cloudEvents:id"] = id, ["cloudEvents:type"] = "fr.hub.invoice.status.v1", ["cloudEvents:source"] = "/test" };
        return channel.BasicPublishAsync(exchange, key, mandatory: true, new BasicProperties { MessageId = id, ContentType = "application/json", Headers = headers }, body ?? "{}"u8.ToArray()).AsTask();
    }

    private static string Text(JsonElement answer, string name) => answer.GetProperty(name).GetString()!;
}
