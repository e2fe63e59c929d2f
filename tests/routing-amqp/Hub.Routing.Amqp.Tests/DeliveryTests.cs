using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Hub.RabbitMq;
using Hub.Routing.Storage;
using Hub.Testing;
using RabbitMQ.Client;

namespace Hub.Routing.Amqp.Tests;

public sealed class DeliveryTests(RabbitMqFixture rabbit) : RoutingOnBrokerTests(rabbit)
{
    [Fact]
    public async Task An_invoice_is_in_its_collectivitys_queue_as_a_cloud_event_whose_body_is_the_document()
    {
        await using var routing = await StartAsync("ville-lyon");
        var invoice = RoutingOnBroker.NewInvoice();
        await routing.RouteAsync([invoice]);
        var message = await TakeAsync("ville-lyon");
        message.Body.ToArray().ShouldBe(RoutingOnBroker.Document);
        var properties = message.BasicProperties;
        properties.ContentType.ShouldBe("application/xml");
        properties.DeliveryMode.ShouldBe(DeliveryModes.Persistent);
        Text(properties, "cloudEvents:specversion").ShouldBe("1.0");
        Text(properties, "cloudEvents:type").ShouldBe("fr.hub.invoice.delivered.v1");
        Text(properties, "cloudEvents:source").ShouldBe("/hub/routing");
        Text(properties, "cloudEvents:subject").ShouldBe(invoice.InvoiceId.ToString());
        Text(properties, "cloudEvents:id").ShouldBe(properties.MessageId);
        Text(properties, "cloudEvents:number").ShouldBe(invoice.Number);
        Text(properties, "cloudEvents:issuedate").ShouldBe("2026-09-01");
        Text(properties, "cloudEvents:sellersiret").ShouldBe("55208131766522");
        Text(properties, "cloudEvents:sellername").ShouldBe("Électricité & Cie");
        Text(properties, "cloudEvents:buyersiret").ShouldBe(RoutingOnBroker.SiretOf(0));
        Text(properties, "cloudEvents:servicecode").ShouldBe("VOIRIE");
        Text(properties, "cloudEvents:engagementnumber").ShouldBe("ENG-2026-7");
        Text(properties, "cloudEvents:totalwithvat").ShouldBe("1200.50");
        Text(properties, "cloudEvents:currency").ShouldBe("EUR");
        Text(properties, "cloudEvents:format").ShouldBe("ubl-invoice");
        Text(properties, "cloudEvents:sha256").ShouldBe(invoice.Sha256);
        properties.Headers!["cloudEvents:size"].ShouldBe(invoice.Size);
        properties.Headers.ShouldNotContainKey("cloudEvents:dataref");
    }

    [Fact]
    public async Task A_system_gets_its_invoices_in_the_form_that_the_directory_says_and_the_originals_SHA_256()
    {
        await using var routing = await StartAsync("ville-lyon");
        await routing.WantAsync("ville-lyon", "json");
        var invoice = RoutingOnBroker.NewInvoice(document: Encoding.UTF8.GetBytes(
            """<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><b:ID>F-1</b:ID><b:UUID>u-1</b:UUID></Invoice>"""));
        await routing.RouteAsync([invoice]);
        var message = await TakeAsync("ville-lyon");
        var properties = message.BasicProperties;
        properties.ContentType.ShouldBe("application/json");
        System.Text.Json.JsonDocument.Parse(message.Body).RootElement.GetProperty("number").GetString().ShouldBe("F-1");
        Text(properties, "cloudEvents:form").ShouldBe("json");
        Text(properties, "cloudEvents:format").ShouldBe("ubl-invoice");
        Text(properties, "cloudEvents:sha256").ShouldBe(invoice.Sha256);
        properties.Headers!["cloudEvents:losses"].ShouldBe(1);
        Text(properties, "cloudEvents:lossesref").ShouldBe($"http://localhost:5080/v1/inbox/documents/{invoice.InvoiceId}/losses?form=json");
    }

    [Fact]
    public async Task What_cannot_be_converted_is_in_the_queue_as_it_is()
    {
        await using var routing = await StartAsync("ville-lyon");
        await routing.WantAsync("ville-lyon", "cii");
        await routing.RouteAsync([RoutingOnBroker.NewInvoice()]);
        var message = await TakeAsync("ville-lyon");
        message.Body.ToArray().ShouldBe(RoutingOnBroker.Document);
        Text(message.BasicProperties, "cloudEvents:form").ShouldBe("original");
    }

    [Fact]
    public async Task An_invoice_is_made_available_once_the_broker_has_confirmed_it()
    {
        await using var routing = await StartAsync("ville-lyon");
        var invoice = RoutingOnBroker.NewInvoice();
        await routing.RouteAsync([invoice]);
        await Eventually.TrueAsync(async () => await routing.StatusAsync(invoice.InvoiceId) == 203, "the invoice has status 203");
        (await routing.CountAsync(DeliveryState.Delivered)).ShouldBe(1);
    }

    [Fact]
    public async Task A_completion_is_news_in_the_same_queue_with_the_references_of_the_files_whatever_form_the_system_wants()
    {
        await using var routing = await StartAsync("ville-lyon");
        await routing.WantAsync("ville-lyon", "cii");
        var invoice = RoutingOnBroker.NewInvoice();
        await routing.RouteAsync([invoice]);
        await TakeAsync("ville-lyon");
        using var city = routing.Process.AsCollectivity("ville-lyon");
        using var suspended = await city.PostAsJsonAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = 208, reason = "JUSTIF_ABS", comment = "why" });
        suspended.EnsureSuccessStatusCode();
        using var supplier = routing.Process.AsSupplier();
        using var form = new MultipartFormDataContent { { new StringContent("Voici."), "comment" }, { new ByteArrayContent("a;b"u8.ToArray()), "files", "détail.csv" } };
        using var completed = await supplier.PostAsync(new Uri($"/v1/invoices/{invoice.InvoiceId}/completion", UriKind.Relative), form);
        completed.EnsureSuccessStatusCode();
        var news = await TakeAsync("ville-lyon");
        Text(news.BasicProperties, "cloudEvents:type").ShouldBe("fr.hub.invoice.completed.v1");
        Text(news.BasicProperties, "cloudEvents:subject").ShouldBe(invoice.InvoiceId.ToString());
        news.BasicProperties.ContentType.ShouldBe("application/json");
        news.BasicProperties.Headers!.ShouldNotContainKey("cloudEvents:form");
        using var body = JsonDocument.Parse(news.Body);
        body.RootElement.GetProperty("comment").GetString().ShouldBe("Voici.");
        body.RootElement.GetProperty("attachments")[0].GetProperty("fileName").GetString().ShouldBe("détail.csv");
        await Eventually.TrueAsync(async () => await routing.CountAsync(DeliveryState.Delivered) == 2, "both deliveries are confirmed");
        (await routing.StatusAsync(invoice.InvoiceId)).ShouldBe(209);
    }

    [Fact]
    public async Task A_document_above_the_inline_size_is_a_link()
    {
        await using var routing = await StartAsync("ville-lyon");
        var large = new byte[600 << 10];
        var invoice = RoutingOnBroker.NewInvoice(document: large);
        await routing.RouteAsync([invoice]);
        var message = await TakeAsync("ville-lyon");
        message.Body.Length.ShouldBe(0);
        Text(message.BasicProperties, "cloudEvents:dataref").ShouldBe($"http://localhost:5080/v1/inbox/documents/{invoice.InvoiceId}");
    }

    [Fact]
    public async Task A_small_document_that_the_message_did_not_carry_is_read_from_the_document_store()
    {
        await using var routing = await StartAsync("ville-lyon");
        var store = routing.Process.Get<DocumentStore.IDocumentStore>();
        await store.CommitAsync(await store.StageAsync(new MemoryStream(RoutingOnBroker.Document), default), default);
        await routing.RouteAsync([RoutingOnBroker.NewInvoice() with { Document = null }]);
        (await TakeAsync("ville-lyon")).Body.ToArray().ShouldBe(RoutingOnBroker.Document);
    }

    [Fact]
    public async Task The_collectivity_can_continue_the_trace_of_the_deposit()
    {
        await using var routing = await StartAsync("ville-lyon");
        using var request = new Activity("deposit") { ActivityTraceFlags = ActivityTraceFlags.Recorded }.Start();
        await routing.RouteAsync([RoutingOnBroker.NewInvoice()]);
        var message = await TakeAsync("ville-lyon");
        ActivityContext.Parse(Text(message.BasicProperties, "traceparent"), null).TraceId.ShouldBe(request.TraceId);
    }

    [Fact]
    public async Task Many_invoices_are_in_their_queues_once_each_and_in_their_order()
    {
        await using var routing = await StartAsync("ville-lyon", "ville-metz", "ville-nice");
        var invoices = Enumerable.Range(0, 3000).Select(at => RoutingOnBroker.NewInvoice(at % 3)).ToList();
        foreach (var batch in invoices.Chunk(100)) await routing.RouteAsync(batch);
        await Eventually.TrueAsync(async () => await routing.CountAsync(DeliveryState.Delivered) == 3000, "all deliveries are confirmed");
        foreach (var (account, place) in new[] { ("ville-lyon", 0), ("ville-metz", 1), ("ville-nice", 2) })
        {
            var taken = await routing.DrainAsync("hub.inbox." + account);
            taken.Select(message => Text(message.BasicProperties, "cloudEvents:subject")).Order()
                .ShouldBe(invoices.Where((_, at) => at % 3 == place).Select(invoice => invoice.InvoiceId.ToString()).Order());
        }
    }

    [Fact]
    public async Task A_queue_that_takes_nothing_does_not_slow_another()
    {
        await using var routing = await StartAsync("ville-lyon", "ville-metz");
        await DeleteAndReplaceAsync("ville-metz");
        for (var batch = 0; batch < 20; batch++)
            await routing.RouteAsync([.. Enumerable.Range(0, 100).Select(at => RoutingOnBroker.NewInvoice(at % 2))]);
        await Eventually.TrueAsync(async () => await routing.CountAsync(DeliveryState.Delivered) == 1000, "the other account's deliveries are confirmed");
        (await routing.CountAsync(DeliveryState.Waiting)).ShouldBe(1000);
    }

    [Fact]
    public async Task A_queue_that_somebody_deleted_is_declared_again_and_nothing_is_lost()
    {
        await using var routing = await StartAsync("ville-lyon");
        await routing.RouteAsync([RoutingOnBroker.NewInvoice()]);
        await TakeAsync("ville-lyon");
        await DeleteAsync("hub.inbox.ville-lyon");
        var invoice = RoutingOnBroker.NewInvoice();
        await routing.RouteAsync([invoice]);
        await Eventually.TrueAsync(async () => await routing.StatusAsync(invoice.InvoiceId) == 203, "the invoice has status 203");
        Text((await TakeAsync("ville-lyon")).BasicProperties, "cloudEvents:subject").ShouldBe(invoice.InvoiceId.ToString());
    }

    [Fact]
    public async Task What_was_not_delivered_before_a_stop_is_delivered_in_its_order_after_the_next_start()
    {
        var invoices = Enumerable.Range(0, 700).Select(_ => RoutingOnBroker.NewInvoice()).ToList();
        await using (var routing = await StartAsync("ville-lyon"))
        {
            await DeleteAndReplaceAsync("ville-lyon");
            foreach (var batch in invoices.Chunk(100)) await routing.RouteAsync(batch);
            await Eventually.TrueAsync(async () => await routing.CountAsync(DeliveryState.Waiting) == 700, "all deliveries wait");
        }
        await DeleteAsync("hub.inbox.ville-lyon");
        await using var again = await StartAsync("ville-lyon");
        await Eventually.TrueAsync(async () => await again.CountAsync(DeliveryState.Delivered) == 700, "all deliveries are confirmed");
        var taken = await again.DrainAsync("hub.inbox.ville-lyon");
        taken.Select(message => message.BasicProperties.MessageId).ShouldBe(await again.InOrderAsync("ville-lyon"));
    }

    /// <summary>A queue under the account's name that the hub's declaration does not match: the account cannot be served until somebody mends it.</summary>
    private async Task DeleteAndReplaceAsync(string account)
    {
        await Eventually.TrueAsync(async () => await Host.QueueAsync("hub.inbox." + account) is not null, "the queue is declared");
        await DeleteAsync("hub.inbox." + account);
        await using var connection = await Host.ConnectAsync();
        await using var channel = await connection.CreateChannelAsync();
        await channel.QueueDeclareAsync("hub.inbox." + account, durable: true, exclusive: false, autoDelete: false);
    }

    private async Task DeleteAsync(string queue)
    {
        await using var connection = await Host.ConnectAsync();
        await using var channel = await connection.CreateChannelAsync();
        await channel.QueueDeleteAsync(queue);
    }

    private Task<BasicGetResult> TakeAsync(string account) => Eventually.GetAsync(
        async () => await Host.QueueAsync("hub.inbox." + account) is null ? null : await Host.TakeAsync("hub.inbox." + account), "the message is in the account's queue");

    internal static string Text(IReadOnlyBasicProperties properties, string header) => Encoding.UTF8.GetString((byte[])properties.Headers.ShouldNotBeNull()[header]!);
}
