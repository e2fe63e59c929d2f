using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using Hub.Fleet;
using Hub.RabbitMq;
using Hub.Samples;
using Hub.Samples.Parties;
using Hub.Samples.Syntaxes;
using Hub.Testing;
using RabbitMQ.Client;

namespace Hub.SeparateProcesses.Tests;

public sealed class TraceAcrossProcessesTests
{
    private static readonly FleetAccount Operator = new("test-operator", "operator");
    private static readonly FleetAccount Supplier = new("supplier", "supplier");
    private readonly LoadDirectory directory = new(bodies: 1, systems: 1);

    [Fact]
    public async Task One_trace_leads_from_the_deposit_through_every_process_into_the_collectivitys_queue_and_to_notification()
    {
        using var folder = new TempFolder();
        await using var broker = await TestBrokers.UseAsync();
        await using var collector = await TraceCollector.StartAsync();
        await using var fleet = await HubFleet.StartAsync(folder.Path, broker.Address, [Operator, Supplier, .. directory.Systems], new Dictionary<string, string>
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address,
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
            ["OTEL_BSP_SCHEDULE_DELAY"] = "200",
        });
        var tokens = new FleetTokens(fleet);
        using (var routing = await tokens.ClientAsync(Operator, "routing")) await directory.ImportAsync(routing, "amqp");
        var trace = ActivityTraceId.CreateRandom();

        await DepositAsync(await tokens.ClientAsync(Supplier, "ingest"), trace);

        ActivityContext.Parse(await DeliveredTraceAsync(broker.Address), null).TraceId.ShouldBe(trace);
        var bytes = new byte[16];
        trace.CopyTo(bytes);
        foreach (var service in (string[])["ingest", "validation", "routing", "notification"])
            await Eventually.TrueAsync(() => collector.Has("hub." + service, bytes), $"{service} exports a span of the deposit's trace");
    }

    private async Task DepositAsync(HttpClient client, ActivityTraceId trace)
    {
        var invoice = InvoiceDraw.Draw(new Random(1), DemoSuppliers.Energy, directory.Recipients.All[0], "TRACE-1");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/invoices") { Content = new ByteArrayContent(Syntax.Ubl.Write(invoice)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/xml");
        request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The trace context that the message in the collectivity's queue carries.</summary>
    private async Task<string> DeliveredTraceAsync(Uri broker)
    {
        await using var connection = await new ConnectionFactory { Uri = broker }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        var queue = "hub.inbox." + directory.Systems.Single().Id;
        var message = await Eventually.GetAsync(() => channel.BasicGetAsync(queue, autoAck: true), "the invoice is in its queue");
        return Encoding.ASCII.GetString((byte[])message.BasicProperties.Headers!["traceparent"]!);
    }
}
