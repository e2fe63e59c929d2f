using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Hub.Fleet;
using Hub.Samples;
using Hub.Samples.Parties;
using Hub.Samples.Syntaxes;
using Hub.Testing;

namespace Hub.BadInput.Tests;

/// <summary>The list against the embedded process, one after the other and without a restart.</summary>
public sealed class BadInputTests(ITestOutputHelper output)
{
    private const long MemoryLimit = 512L << 20;
    private static readonly FleetAccount Operator = new("test-operator", "operator");
    private static readonly FleetAccount Supplier = new("supplier", "supplier");
    private readonly LoadDirectory directory = new(bodies: 1, systems: 1);

    [Fact]
    public async Task Bad_input_gets_a_clear_answer_harms_nobody_and_stays_below_512_MB()
    {
        using var folder = new TempFolder();
        await using var fleet = await HubFleet.StartAsync(folder.Path, broker: null, [Operator, Supplier, .. directory.Systems]);
        var tokens = new FleetTokens(fleet);
        using (var routing = await tokens.ClientAsync(Operator, "routing")) await directory.ImportAsync(routing, "http");
        using var client = await tokens.ClientAsync(Supplier, "ingest");
        var number = 0;
        var before = await DepositAsync(client, Ubl(++number));

        foreach (var input in BadInputs.Around(Ubl(++number), NumberOf(number), Syntax.FacturX.Write(Draw(++number))))
        {
            await CheckAsync(client, input);
            output.WriteLine($"{input.Name}: peak {fleet.Members.Single().PeakMemory >> 20} MB");
        }
        await LoseConnectionAsync(fleet, client);

        var after = await DepositAsync(client, Ubl(++number));
        foreach (var invoice in (Guid[])[before, after]) (await FateAsync(client, invoice)).GetProperty("status").GetInt32().ShouldBe(203);
        fleet.Members.Single().PeakMemory.ShouldBeLessThan(MemoryLimit);
    }

    private static async Task CheckAsync(HttpClient client, BadInput input)
    {
        var (status, body) = await SendAsync(client, input);
        status.ShouldBe(input.Answer.Status, $"{input}: {body}");
        if (input.Answer.Code is { } code)
        {
            body.GetProperty("code").GetString().ShouldBe(code, input.Name);
            body.GetProperty("detailFr").GetString().ShouldNotBeNullOrWhiteSpace(input.Name);
            return;
        }
        foreach (var (refused, expected) in body.GetProperty("refusedEntries").EnumerateArray().Zip(input.Answer.Refusals))
            refused.GetProperty("code").GetString().ShouldBe(expected, input.Name);
        body.GetProperty("refused").GetInt32().ShouldBe(input.Answer.Refusals.Count, input.Name);
        if (input.Address == BadInput.OneDocument) await CheckFateAsync(client, input, body.GetProperty("invoiceId").GetGuid());
    }

    private static async Task CheckFateAsync(HttpClient client, BadInput input, Guid invoice)
    {
        var view = await FateAsync(client, invoice);
        view.GetProperty("status").GetInt32().ShouldBe(input.Answer.Rule is null ? 203 : 213, $"{input}: {view}");
        if (input.Answer.Rule is not { } rule) return;
        var findings = view.GetProperty("timeline").EnumerateArray().Last().GetProperty("findings").EnumerateArray();
        findings.Select(finding => finding.GetProperty("rule").GetString()).ShouldContain(rule, input.Name);
    }

    private static async Task<(int Status, JsonElement Body)> SendAsync(HttpClient client, BadInput input)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, input.Address) { Content = new StreamContent(input.Body()) };
        if (input.Body() is EndlessStream { Length: var length }) request.Content.Headers.ContentLength = length;
        request.Content.Headers.ContentType = input.MediaType is null ? null : new MediaTypeHeaderValue(input.MediaType);
        // The hub answers before the body has come; a client that asks first reads that answer instead of a broken connection.
        request.Headers.ExpectContinue = true;
        using var answer = await client.SendAsync(request);
        return ((int)answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>());
    }

    /// <summary>Half a document, and then nobody.</summary>
    private static async Task LoseConnectionAsync(HubFleet fleet, HttpClient client)
    {
        var address = fleet.AddressOf("ingest");
        using var socket = new TcpClient();
        await socket.ConnectAsync(address.Host, address.Port);
        var head = $"POST {BadInput.OneDocument} HTTP/1.1\r\nHost: hub\r\nAuthorization: {client.DefaultRequestHeaders.Authorization}\r\nContent-Type: application/xml\r\nContent-Length: 1000000\r\n\r\n<Invoice";
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head));
        socket.Client.LingerState = new LingerOption(true, 0);
    }

    private static async Task<Guid> DepositAsync(HttpClient client, byte[] document) =>
        (await new Depositor(client).DepositOneAsync(document, "invoice.xml", Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString(), default)).Single();

    /// <summary>The invoice as its supplier sees it once the hub has decided.</summary>
    private static async Task<JsonElement> FateAsync(HttpClient client, Guid invoice)
    {
        JsonElement view = default;
        await Eventually.TrueAsync(
            async () =>
            {
                using var answer = await client.GetAsync(new Uri($"/v1/invoices/{invoice}", UriKind.Relative));
                if (!answer.IsSuccessStatusCode) return false;
                view = await answer.Content.ReadFromJsonAsync<JsonElement>();
                return view.GetProperty("status").GetInt32() > 200;
            },
            $"the fate of invoice {invoice} is known");
        return view;
    }

    private byte[] Ubl(int number) => Syntax.Ubl.Write(Draw(number));

    private static string NumberOf(int number) => $"BAD-{number:0000}";

    private SampleInvoice Draw(int number) =>
        InvoiceDraw.Draw(new Random(number), DemoSuppliers.Energy, directory.Recipients.All[0], NumberOf(number)) with { IsCreditNote = false, CorrectedNumber = null };
}
