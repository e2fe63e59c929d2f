using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Hub.RabbitMq;
using Hub.Routing.ReceiveStatus.Amqp;
using Hub.Testing;
using RabbitMQ.Client;
using YamlDotNet.RepresentationModel;

namespace Hub.Routing.Amqp.Tests;

/// <summary>docs/asyncapi.yaml against the broker that runs.</summary>
public sealed class AsyncApiTests(RabbitMqFixture rabbit) : RoutingOnBrokerTests(rabbit)
{
    private const string Account = "ville-lyon";
    private readonly YamlMappingNode document = Read();

    [Fact]
    public async Task The_queues_on_the_broker_are_the_channels_of_the_document()
    {
        await using var routing = await StartAsync(Account);
        await Eventually.TrueAsync(async () => await Host.QueueAsync("hub.status." + Account) is not null, "the queues are declared");
        (await Host.QueuesAsync()).Where(queue => queue.Contains(Account, StringComparison.Ordinal)).ShouldBe(Channels().Select(channel => Of(channel["address"])).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Each_queue_has_the_arguments_that_the_document_says()
    {
        await using var routing = await StartAsync(Account);
        foreach (var channel in Channels())
        {
            var queue = await Eventually.GetAsync(() => Host.QueueAsync(Of(channel["address"])), $"{channel["address"]} is declared");
            ((bool)queue["durable"]!).ShouldBeTrue();
            Pairs(queue["arguments"]!.AsObject()).ShouldBe(Pairs((YamlMappingNode)channel["x-queue-arguments"]));
        }
    }

    [Fact]
    public async Task A_delivered_message_has_the_documents_headers_and_no_other()
    {
        await using var routing = await StartAsync(Account);
        await routing.RouteAsync([RoutingOnBroker.NewInvoice() with { DueDate = new DateOnly(2026, 10, 1), Framework = "S1", ContractReference = "M-7" }]);
        var message = await Eventually.GetAsync(async () => await Host.QueueAsync("hub.inbox." + Account) is null ? null : await Host.TakeAsync("hub.inbox." + Account), "the message is there");
        var headers = message.BasicProperties.Headers.ShouldNotBeNull().Keys;
        var schema = Schema("deliveredHeaders");
        Names(schema["required"]).Except(headers).ShouldBeEmpty();
        headers.Except(Keys(schema["properties"])).ShouldBeEmpty();
        Keys(schema["properties"]).Except(headers).Except(["x-delivery-count"]).ShouldBe(["cloudEvents:mended", "cloudEvents:dataref", "cloudEvents:losses", "cloudEvents:lossesref"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_batch_has_the_documents_headers_and_its_events_the_documents_attributes_and_no_other()
    {
        await using var routing = await StartAsync(Account);
        await routing.Process.Get<OperateSystems.SystemSettingsStore>().ChangeAsync(Account, row => row.InvoicesPerMessage = 10, TestContext.Current.CancellationToken);
        using var request = new Activity("deposit").Start();
        await routing.RouteAsync([RoutingOnBroker.NewInvoice() with { DueDate = new DateOnly(2026, 10, 1), Framework = "S1", ContractReference = "M-7" }]);
        var message = await Eventually.GetAsync(async () => await Host.QueueAsync("hub.inbox." + Account) is null ? null : await Host.TakeAsync("hub.inbox." + Account), "the message is there");
        message.BasicProperties.Headers.ShouldNotBeNull().Keys.Append("x-delivery-count").Distinct().ShouldBe(Keys(Schema("batchHeaders")["properties"]), ignoreOrder: true);
        var attributes = BatchedEvents.Of(message).ShouldHaveSingleItem().EnumerateObject().Select(attribute => attribute.Name);
        var described = Keys(Schema("deliveredHeaders")["properties"]).Select(header => header.Replace("cloudEvents:", "", StringComparison.Ordinal)).Concat(Keys(Schema("batchedEvent")["properties"])).ToList();
        attributes.Except(described).ShouldBeEmpty();
        described.Except(attributes).ShouldBe(["x-delivery-count", "mended", "dataref", "losses", "lossesref", "data"], ignoreOrder: true);
    }

    [Fact]
    public void The_fields_of_a_status_are_those_that_the_hub_reads()
    {
        var fields = typeof(StatusBody).GetProperties().Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]);
        Keys(Schema("status")["properties"]).ShouldBe(fields, ignoreOrder: true);
    }

    [Fact]
    public async Task A_refused_status_has_the_documents_headers()
    {
        await using var routing = await StartAsync(Account);
        await Eventually.TrueAsync(async () => await Host.QueueAsync("hub.status." + Account) is not null, "the queues are declared");
        await Host.PutAsync("hub.status." + Account, new BasicProperties(), "{}"u8.ToArray());
        var message = await Eventually.GetAsync(() => Host.TakeAsync($"hub.status.{Account}.refused"), "the status is in the refused queue");
        var headers = message.BasicProperties.Headers.ShouldNotBeNull();
        Names(Schema("refusedHeaders")["required"]).Except(headers.Keys).ShouldBeEmpty();
        Names(Schema("refusedHeaders")["properties"]["hub-refusal"]["enum"]).ShouldContain(DeliveryTests.Text(message.BasicProperties, "hub-refusal"));
    }

    private YamlNode Schema(string name) => document["components"]["schemas"][name];

    private IEnumerable<YamlMappingNode> Channels() => ((YamlMappingNode)document["channels"]).Children.Values.Cast<YamlMappingNode>();

    private static string Of(YamlNode address) => ((YamlScalarNode)address).Value!.Replace("{system}", Account, StringComparison.Ordinal);

    private static IEnumerable<string> Names(YamlNode list) => ((YamlSequenceNode)list).Select(name => ((YamlScalarNode)name).Value!);

    private static IEnumerable<string> Keys(YamlNode map) => ((YamlMappingNode)map).Children.Keys.Select(key => ((YamlScalarNode)key).Value!);

    private static IEnumerable<string> Pairs(YamlMappingNode map) => map.Children.Select(pair => $"{pair.Key}={Of(pair.Value)}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Pairs(JsonObject map) => map.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}={pair.Value}")).Order(StringComparer.Ordinal);

    private static YamlMappingNode Read()
    {
        using var text = File.OpenText(Repository.File("docs", "asyncapi.yaml"));
        var yaml = new YamlStream();
        yaml.Load(text);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }
}
