using System.Net;
using Hub.Contracts;
using Hub.DocumentStore.Archive;
using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.Storage;
using Hub.Testing;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Tests.FindCollectivity;

/// <summary>Where the services share a folder, the small documents lie in a file that ingest wrote.</summary>
public sealed class PackedByIngestTests : IDisposable
{
    private readonly TempFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_document_is_handed_to_its_queue_leased_and_fetched_out_of_the_file()
    {
        var queue = new RecordingChannel();
        await using var routing = await StartAsync(queue);
        ValidatedInvoice[] invoices = [Invoices.To(RoutingProcess.City), Invoices.To(RoutingProcess.Region, engagement: "E1"), Invoices.To(RoutingProcess.City)];
        await RouteAsync(routing, await PackAsync(invoices));

        queue.Handed.ShouldHaveSingleItem().Document.ShouldBe(invoices[1].Document);
        (await routing.LeaseAsync("city-a")).Items("deliveries").Select(delivery => delivery.GetProperty("document").GetBytesFromBase64())
            .ShouldBe([Invoices.DocumentOf(invoices[0]), Invoices.DocumentOf(invoices[2])]);
        using var city = routing.AsCity();
        (await city.GetByteArrayAsync(AddressOf(invoices[2]))).ShouldBe(Invoices.DocumentOf(invoices[2]));
        await using var db = await Open(routing);
        (await db.Packs.CountAsync(Stop)).ShouldBe(0);
    }

    [Fact]
    public async Task Two_messages_of_one_pack_and_one_with_a_document_of_its_own_find_theirs()
    {
        await using var routing = await StartAsync(new RecordingChannel());
        var invoices = Enumerable.Range(0, 3).Select(_ => Invoices.To(RoutingProcess.City)).ToArray();
        var both = await PackAsync(invoices[..2]);
        await RouteAsync(routing, Part(both, 0));
        await RouteAsync(routing, Part(both, 1));
        await RouteAsync(routing, Invoices.Batch(invoices[2]));

        (await routing.LeaseAsync("city-a")).Items("deliveries").Select(delivery => delivery.GetProperty("document").GetBytesFromBase64()).ShouldBe(invoices.Select(Invoices.DocumentOf));
        await using var db = await Open(routing);
        (await db.Set<ArchivedPack>().CountAsync(Stop)).ShouldBe(1);
        (await db.Packs.CountAsync(Stop)).ShouldBe(1);
    }

    [Fact]
    public async Task While_the_file_is_missing_the_invoice_is_delivered_all_the_same_and_its_document_is_a_link()
    {
        var queue = new RecordingChannel();
        await using var routing = await StartAsync(queue);
        ValidatedInvoice[] invoices = [Invoices.To(RoutingProcess.City), Invoices.To(RoutingProcess.Region, engagement: "E1")];
        var message = await PackAsync(invoices);
        var file = Path.Combine(folder.Path, "archive", message.Pack!.File);
        File.Move(file, file + ".away");
        await RouteAsync(routing, message);

        var handed = queue.Handed.ShouldHaveSingleItem();
        (handed.Invoice.InvoiceId, handed.Document).ShouldBe((invoices[1].InvoiceId, null));
        var leased = (await routing.LeaseAsync("city-a")).Items("deliveries").ShouldHaveSingleItem();
        new Uri(leased.GetProperty("documentUrl").GetString()!).PathAndQuery.ShouldBe(AddressOf(invoices[0]));
        using var city = routing.AsCity();
        (await city.GetAsync(AddressOf(invoices[0]), HttpStatusCode.ServiceUnavailable)).Code().ShouldBe("day-file-missing");
        File.Move(file + ".away", file);
        (await city.GetByteArrayAsync(AddressOf(invoices[0]))).ShouldBe(Invoices.DocumentOf(invoices[0]));
    }

    public void Dispose() => folder.Dispose();

    private static string AddressOf(ValidatedInvoice invoice) => $"/v1/inbox/documents/{invoice.InvoiceId}";

    private static Task<RoutingContext> Open(RoutingProcess routing) => routing.Hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContextAsync(Stop);

    private static Task RouteAsync(RoutingProcess routing, InvoicesValidated message) => routing.HandleAsync(message.BatchId, message);

    private static InvoicesValidated Part(InvoicesValidated message, int at) => message with { BatchId = Invoices.NewId(), Invoices = [message.Invoices[at]] };

    private Task<RoutingProcess> StartAsync(IDeliveryChannel channel) => RoutingProcess.StartAsync(folder.Path, channel, _ => { });

    /// <summary>What validation tells of invoices whose documents ingest has put into a file.</summary>
    private async Task<InvoicesValidated> PackAsync(IReadOnlyList<ValidatedInvoice> invoices)
    {
        var (pack, offsets) = await IngestPacks.WriteAsync(folder.Path, Invoices.NewId(), [.. invoices.Select(invoice => invoice.Document!)]);
        return Invoices.Batch([.. invoices.Zip(offsets, (invoice, offset) => invoice with { Document = null, PackOffset = offset, PackLength = invoice.Document!.Length })]) with { Pack = pack };
    }
}
