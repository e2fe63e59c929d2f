using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hub.Contracts;
using Hub.DocumentStore;
using Hub.RabbitMq;
using Hub.Routing.Storage;
using Hub.Testing;
using RabbitMQ.Client;

namespace Hub.Routing.Amqp.Tests;

/// <summary>Systems that take several invoices in a message.</summary>
public sealed class BatchedDeliveryTests(RabbitMqFixture rabbit) : RoutingOnBrokerTests(rabbit)
{
    private const string Mine = "ville-lyon";
    private const string Inbox = "hub.inbox." + Mine;

    [Fact]
    public async Task A_message_holds_what_waited_in_its_order_each_document_as_the_hub_keeps_it()
    {
        await using var routing = await StartAsync(50);
        var invoices = Enumerable.Range(0, 90).Select(at => RoutingOnBroker.NewInvoice(document: Encoding.UTF8.GetBytes($"<Invoice>{at}, réf. é €</Invoice>"))).ToList();
        await RouteTogetherAsync(routing, invoices);
        var messages = await routing.DrainAsync(Inbox);
        messages.Select(message => message.BasicProperties.Headers!["hub-events"]).ShouldBe([50, 40]);
        messages.ShouldAllBe(message => message.BasicProperties.ContentType == "application/cloudevents-batch+json" && message.BasicProperties.DeliveryMode == DeliveryModes.Persistent);
        var events = messages.SelectMany(BatchedEvents.Of).ToList();
        var ids = await routing.InOrderAsync(Mine);
        events.Select(one => one.GetProperty("id").GetString()).ShouldBe(ids);
        messages.SelectMany(message => DeliveryTests.Text(message.BasicProperties, "hub-deliveries").Split(',')).ShouldBe(ids);
        foreach (var invoice in invoices)
        {
            var one = events.Single(one => one.GetProperty("subject").GetGuid() == invoice.InvoiceId);
            one.GetProperty("data_base64").GetBytesFromBase64().ShouldBe(invoice.Document);
            one.GetProperty("dataencoding").GetString().ShouldBe("zstd");
            Convert.ToHexStringLower(SHA256.HashData(BatchedEvents.DocumentOf(one))).ShouldBe(invoice.Sha256);
        }
    }

    [Fact]
    public async Task An_event_says_what_the_headers_of_a_message_of_its_own_say()
    {
        await using var routing = await StartAsync(1);
        var invoice = RoutingOnBroker.NewInvoice();
        await routing.RouteAsync([invoice]);
        var alone = await NackAsync(requeue: false);
        await BatchAsync(routing, 10);
        await PutBackAsync(routing, 1);
        var one = BatchedEvents.Of(await TakeAsync()).ShouldHaveSingleItem();
        foreach (var (header, value) in alone.BasicProperties.Headers!.Where(header => header.Key.StartsWith("cloudEvents:", StringComparison.Ordinal)))
            one.GetProperty(header["cloudEvents:".Length..]).ToString().ShouldBe(value is byte[] text ? Encoding.UTF8.GetString(text) : value!.ToString(), header);
        one.GetProperty("datacontenttype").GetString().ShouldBe(alone.BasicProperties.ContentType);
        BatchedEvents.DocumentOf(one).ShouldBe(alone.Body.ToArray());
    }

    [Fact]
    public async Task An_invoice_that_waits_alone_goes_out_alone_and_is_made_available()
    {
        await using var routing = await StartAsync(100);
        var invoice = RoutingOnBroker.NewInvoice();
        await routing.RouteAsync([invoice]);
        BatchedEvents.Of(await TakeAsync()).ShouldHaveSingleItem().GetProperty("subject").GetGuid().ShouldBe(invoice.InvoiceId);
        await Eventually.TrueAsync(async () => await routing.StatusAsync(invoice.InvoiceId) == 203, "the invoice has status 203");
    }

    [Fact]
    public async Task The_brokers_confirm_of_a_message_is_that_of_each_invoice_in_it_whether_it_is_acknowledged_or_not()
    {
        await using var routing = await StartAsync(20);
        var invoices = Invoices(30);
        await RouteTogetherAsync(routing, invoices);
        foreach (var invoice in invoices) (await routing.StatusAsync(invoice.InvoiceId)).ShouldBe(203);
        (await routing.DrainAsync(Inbox)).Count.ShouldBe(2);
        (await routing.CountAsync(DeliveryState.Delivered)).ShouldBe(30);
    }

    [Fact]
    public async Task What_is_too_large_is_a_link_and_what_is_not_kept_compressed_travels_as_it_is()
    {
        await using var routing = await StartAsync(10);
        var (large, noise) = (new byte[600 << 10], RandomNumberGenerator.GetBytes(100 << 10));
        await StoreAsync(routing, noise);
        var invoices = new[] { RoutingOnBroker.NewInvoice(document: large), RoutingOnBroker.NewInvoice(document: noise), RoutingOnBroker.NewInvoice() };
        await RouteTogetherAsync(routing, invoices);
        var events = BatchedEvents.Of(await TakeAsync()).ToDictionary(one => one.GetProperty("subject").GetGuid());
        var (link, plain, small) = (events[invoices[0].InvoiceId], events[invoices[1].InvoiceId], events[invoices[2].InvoiceId]);
        link.GetProperty("dataref").GetString().ShouldBe($"http://localhost:5080/v1/inbox/documents/{invoices[0].InvoiceId}");
        link.TryGetProperty("data_base64", out _).ShouldBeFalse();
        plain.TryGetProperty("dataencoding", out _).ShouldBeFalse();
        plain.GetProperty("data_base64").GetBytesFromBase64().ShouldBe(noise);
        BatchedEvents.DocumentOf(small).ShouldBe(RoutingOnBroker.Document);
    }

    [Fact]
    public async Task A_message_stays_below_a_megabyte()
    {
        await using var routing = await StartAsync(100);
        var documents = Enumerable.Range(0, 5).Select(_ => RandomNumberGenerator.GetBytes(300 << 10)).ToList();
        foreach (var document in documents) await StoreAsync(routing, document);
        await RouteTogetherAsync(routing, documents.ConvertAll(document => RoutingOnBroker.NewInvoice(document: document)));
        var messages = await routing.DrainAsync(Inbox);
        messages.Select(message => message.BasicProperties.Headers!["hub-events"]).ShouldBe([2, 2, 1]);
        messages.ShouldAllBe(message => message.Body.Length < 1 << 20);
        messages.SelectMany(BatchedEvents.Of).Select(one => Convert.ToHexString(BatchedEvents.DocumentOf(one))).Order().ShouldBe(documents.Select(Convert.ToHexString).Order());
    }

    [Fact]
    public async Task A_converted_document_is_compressed_too()
    {
        await using var routing = await StartAsync(10);
        await routing.WantAsync(Mine, "json");
        await routing.RouteAsync([RoutingOnBroker.NewInvoice(document: Encoding.UTF8.GetBytes(
            """<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><b:ID>F-1</b:ID><b:UUID>u-1</b:UUID></Invoice>"""))]);
        var one = BatchedEvents.Of(await TakeAsync()).ShouldHaveSingleItem();
        (one.GetProperty("form").GetString(), one.GetProperty("datacontenttype").GetString(), one.GetProperty("dataencoding").GetString(), one.GetProperty("losses").GetInt32()).ShouldBe(("json", "application/json", "zstd", 1));
        JsonDocument.Parse(BatchedEvents.DocumentOf(one)).RootElement.GetProperty("number").GetString().ShouldBe("F-1");
    }

    [Fact]
    public async Task The_news_of_a_completion_is_JSON_in_its_event()
    {
        await using var routing = await StartAsync(10);
        var invoice = RoutingOnBroker.NewInvoice();
        await routing.RouteAsync([invoice]);
        await TakeAsync();
        using var city = routing.Process.AsCollectivity(Mine);
        using var suspended = await city.PostAsJsonAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = 208, reason = "JUSTIF_ABS", comment = "why" });
        suspended.EnsureSuccessStatusCode();
        using var supplier = routing.Process.AsSupplier();
        using var form = new MultipartFormDataContent { { new StringContent("Voici."), "comment" }, { new ByteArrayContent("a;b"u8.ToArray()), "files", "détail.csv" } };
        using var completed = await supplier.PostAsync(new Uri($"/v1/invoices/{invoice.InvoiceId}/completion", UriKind.Relative), form);
        completed.EnsureSuccessStatusCode();
        var news = BatchedEvents.Of(await TakeAsync()).ShouldHaveSingleItem();
        (news.GetProperty("type").GetString(), news.GetProperty("datacontenttype").GetString()).ShouldBe(("fr.hub.invoice.completed.v1", "application/json"));
        news.GetProperty("data").GetProperty("attachments")[0].GetProperty("fileName").GetString().ShouldBe("détail.csv");
    }

    [Fact]
    public async Task Each_invoice_of_a_rejected_message_is_a_dead_letter_and_is_put_back_with_its_id()
    {
        await using var routing = await StartAsync(10);
        await RouteTogetherAsync(routing, Invoices(7));
        await NackAsync(requeue: false);
        await PutBackAsync(routing, 7);
        var taken = await EventsAsync(routing, 7);
        taken.Select(one => one.GetProperty("id").GetString()).ShouldBe(await routing.InOrderAsync(Mine));
    }

    [Fact]
    public async Task Each_invoice_of_a_message_that_is_given_back_again_and_again_is_set_aside()
    {
        await using var routing = await StartAsync(10);
        await RouteTogetherAsync(routing, Invoices(3));
        for (var time = 0; time <= QueueTopology.DeliveryLimit; time++) await NackAsync(requeue: true);
        await Eventually.TrueAsync(async () => await routing.CountAsync(DeliveryState.SetAside) == 3, "all three are set aside");
        using var city = routing.Process.AsCollectivity(Mine);
        var letters = (await city.GetFromJsonAsync<JsonElement>(new Uri($"/v1/systems/{Mine}/dead-letters", UriKind.Relative))).GetProperty("deadLetters");
        letters.EnumerateArray().ShouldAllBe(letter => letter.GetProperty("cause").GetString() == "given-back-too-often");
    }

    [Fact]
    public async Task A_message_that_the_broker_returns_is_published_again_with_all_that_it_held()
    {
        await using var routing = await StartAsync(10);
        await DoAsync(routing, "pause");
        await routing.RouteAsync(Invoices(15));
        await Eventually.TrueAsync(async () => await routing.CountAsync(DeliveryState.Waiting) == 15, "all wait");
        await using (var connection = await Host.ConnectAsync())
        await using (var channel = await connection.CreateChannelAsync()) await channel.QueueDeleteAsync(Inbox);
        await DoAsync(routing, "resume");
        await Eventually.TrueAsync(async () => await routing.CountAsync(DeliveryState.Delivered) == 15, "all deliveries are confirmed");
        (await EventsAsync(routing, 15)).Select(one => one.GetProperty("id").GetString()).ShouldBe(await routing.InOrderAsync(Mine));
    }

    [Fact]
    public async Task The_setting_holds_from_the_next_message_on_and_back_to_one_invoice_a_message()
    {
        await using var routing = await StartAsync(10);
        await routing.RouteAsync([RoutingOnBroker.NewInvoice()]);
        (await TakeAsync()).BasicProperties.ContentType.ShouldBe("application/cloudevents-batch+json");
        await BatchAsync(routing, 1);
        await routing.RouteAsync([RoutingOnBroker.NewInvoice()]);
        var message = await TakeAsync();
        message.Body.ToArray().ShouldBe(RoutingOnBroker.Document);
        message.BasicProperties.Headers!.Keys.ShouldNotContain("hub-events");
    }

    private static List<ValidatedInvoice> Invoices(int count) => [.. Enumerable.Range(0, count).Select(_ => RoutingOnBroker.NewInvoice())];

    private async Task<RoutingOnBroker> StartAsync(int perMessage)
    {
        var routing = await StartAsync(Mine);
        await BatchAsync(routing, perMessage);
        return routing;
    }

    private static async Task BatchAsync(RoutingOnBroker routing, int perMessage)
    {
        using var city = routing.Process.AsCollectivity(Mine);
        using var answer = await city.PutAsJsonAsync($"/v1/systems/{Mine}/batching", new { invoicesPerMessage = perMessage });
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Has invoices wait for a paused system, and then delivered.</summary>
    private static async Task RouteTogetherAsync(RoutingOnBroker routing, IReadOnlyList<ValidatedInvoice> invoices)
    {
        await DoAsync(routing, "pause");
        await routing.RouteAsync(invoices);
        await Eventually.TrueAsync(async () => await routing.CountAsync(DeliveryState.Waiting) == invoices.Count, "all wait");
        await DoAsync(routing, "resume");
        await Eventually.TrueAsync(async () => await routing.CountAsync(DeliveryState.Delivered) == invoices.Count, "all deliveries are confirmed");
    }

    private static async Task StoreAsync(RoutingOnBroker routing, byte[] document)
    {
        var store = routing.Process.Get<IDocumentStore>();
        await store.CommitAsync(await store.StageAsync(new MemoryStream(document), default), default);
    }

    private static async Task DoAsync(RoutingOnBroker routing, string what)
    {
        using var city = routing.Process.AsCollectivity(Mine);
        using var answer = await city.PostAsJsonAsync($"/v1/systems/{Mine}/{what}", new { });
        answer.EnsureSuccessStatusCode();
    }

    private static async Task PutBackAsync(RoutingOnBroker routing, int count)
    {
        await Eventually.TrueAsync(async () => await routing.CountAsync(DeliveryState.SetAside) == count, "they are set aside");
        using var city = routing.Process.AsCollectivity(Mine);
        using var answer = await city.PostAsJsonAsync($"/v1/systems/{Mine}/dead-letters/put-back", new { });
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("putBack").GetInt32().ShouldBe(count);
    }

    private async Task<BasicGetResult> NackAsync(bool requeue)
    {
        await using var connection = await Host.ConnectAsync();
        await using var channel = await connection.CreateChannelAsync();
        var message = await Eventually.GetAsync(() => channel.BasicGetAsync(Inbox, autoAck: false), "the message is in the queue");
        await channel.BasicNackAsync(message.DeliveryTag, multiple: false, requeue);
        return message;
    }

    private async Task<IReadOnlyList<JsonElement>> EventsAsync(RoutingOnBroker routing, int count)
    {
        var events = new List<JsonElement>();
        await Eventually.TrueAsync(
            async () =>
            {
                events.AddRange((await routing.DrainAsync(Inbox)).SelectMany(BatchedEvents.Of));
                return events.Count >= count;
            },
            "all events are in the queue");
        return events;
    }

    private Task<BasicGetResult> TakeAsync() => Eventually.GetAsync(async () => await Host.QueueAsync(Inbox) is null ? null : await Host.TakeAsync(Inbox), "the message is in the queue");
}
