using System.Net;
using Hub.Contracts;
using Hub.DocumentStore.Archive;
using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.Storage;
using Hub.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Hub.Routing.Tests.MoveOutOldDays;

public sealed class MoveOutTests : IDisposable
{
    private const int OldDays = 9;
    private readonly TempFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_delivered_leased_or_fetched_later_is_read_from_the_file_of_its_day_as_before()
    {
        await using var routing = await StartAsync();
        var invoices = Enumerable.Range(0, 5).Select(_ => Invoices.To(RoutingProcess.City)).Concat(Enumerable.Range(0, 5).Select(_ => Invoices.To(RoutingProcess.Region, engagement: "E1"))).ToList();
        foreach (var batch in invoices.Chunk(2)) await RouteOldAsync(routing, batch);
        await MoveAsync(routing);

        (await routing.LeaseAsync("city-a")).Items("deliveries").Select(delivery => delivery.GetProperty("document").GetBytesFromBase64())
            .ShouldBe(invoices.Take(5).Select(Invoices.DocumentOf));
        using var city = routing.AsCity();
        (await city.GetByteArrayAsync(AddressOf(invoices[3]))).ShouldBe(Invoices.DocumentOf(invoices[3]));
        (await city.GetStringAsync(AddressOf(invoices[3]) + "/view")).ShouldContain("<html lang=\"fr\">");
        var page = await routing.Hub.Get<ClaimedDeliveries>().TakeAsync("region-b", 10, inOrder: false, Stop);
        page.Deliveries.Select(delivery => delivery.Document!).ShouldBe(invoices.Skip(5).Select(invoice => invoice.Document!));
    }

    [Fact]
    public async Task An_invoice_that_is_recycled_later_takes_its_document_along()
    {
        var queue = new RecordingChannel();
        await using var routing = await StartAsync(queue);
        var invoice = Invoices.To(RoutingProcess.City);
        await RouteOldAsync(routing, invoice);
        await MoveAsync(routing);
        using var city = routing.AsCity();
        await city.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = "A_RECYCLER", comment = "Mauvais service." });
        using var supplier = routing.Hub.AsSupplier();
        await supplier.PostAsync($"/v1/invoices/{invoice.InvoiceId}/recycling", new { buyerSiret = RoutingProcess.Region, engagementNumber = "EJ-1" });
        queue.Handed.ShouldHaveSingleItem().Document.ShouldBe(invoice.Document);
    }

    [Fact]
    public async Task Packs_of_young_days_stay_in_the_store()
    {
        await using var routing = await StartAsync();
        await routing.HandleAsync(IdOf(routing, days: 6), Invoices.Batch(Invoices.To(RoutingProcess.City)));
        await RouteOldAsync(routing, Invoices.To(RoutingProcess.City));
        await MoveAsync(routing, left: 1);
        (await routing.LeaseAsync("city-a")).Items("deliveries").Count.ShouldBe(2);
    }

    [Fact]
    public async Task While_a_file_is_missing_its_documents_are_delivered_as_links_and_fetching_one_says_why_it_fails()
    {
        await using var routing = await StartAsync();
        var (old, young) = (Invoices.To(RoutingProcess.City), Invoices.To(RoutingProcess.City));
        await RouteOldAsync(routing, old);
        await routing.RouteAsync(young);
        await MoveAsync(routing, left: 1);
        var file = Directory.EnumerateFiles(folder.Path, "*.packs", SearchOption.AllDirectories).ShouldHaveSingleItem();
        var cold = Path.Combine(Directory.CreateDirectory(Path.Combine(folder.Path, "cold", "routing")).FullName, Path.GetFileName(file));
        File.Move(file, file + ".away");

        var leased = (await routing.LeaseAsync("city-a")).Items("deliveries").ToDictionary(delivery => delivery.GetProperty("invoice").Id("invoiceId"));
        leased[young.InvoiceId].GetProperty("document").GetBytesFromBase64().ShouldBe(Invoices.DocumentOf(young));
        new Uri(leased[old.InvoiceId].GetProperty("documentUrl").GetString()!).PathAndQuery.ShouldBe(AddressOf(old));
        using var city = routing.AsCity();
        foreach (var path in new[] { AddressOf(old), AddressOf(old) + "/view" })
        {
            var problem = await city.GetAsync(path, HttpStatusCode.ServiceUnavailable);
            problem.Code().ShouldBe("day-file-missing");
            problem.GetProperty("detail").GetString()!.ShouldContain(Path.GetFileName(file));
            problem.GetProperty("detailFr").GetString()!.ShouldContain(Path.GetFileName(file));
        }

        File.Move(file + ".away", cold);
        (await city.GetByteArrayAsync(AddressOf(old))).ShouldBe(Invoices.DocumentOf(old));
        await File.WriteAllBytesAsync(cold, new byte[10], Stop);
        (await city.GetAsync(AddressOf(old), HttpStatusCode.InternalServerError)).Code().ShouldBe("day-file-damaged");
    }

    [Fact]
    public async Task A_pack_is_replaced_by_its_place_once()
    {
        await using var routing = await StartAsync();
        for (var batch = 0; batch < 3; batch++) await RouteOldAsync(routing, Invoices.To(RoutingProcess.City));
        await MoveAsync(routing);
        await using var db = await Open(routing);
        var places = await db.Set<ArchivedPack>().OrderBy(place => place.Position).ToListAsync(Stop);
        places.Select(place => place.Position).ShouldBe([0, 32 + places[0].Length, 64 + places[0].Length + places[1].Length]);
    }

    public void Dispose() => folder.Dispose();

    private static string AddressOf(ValidatedInvoice invoice) => $"/v1/inbox/documents/{invoice.InvoiceId}";

    private Task<RoutingProcess> StartAsync(IDeliveryChannel? channel = null) => RoutingProcess.StartAsync(
        folder.Path,
        channel ?? new RecordingChannel(),
        builder => builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Hub:Archive:Folders:0"] = Path.Combine(folder.Path, "cold") }));

    /// <summary>Routes a batch whose message was made on a day that is old now.</summary>
    private static Task RouteOldAsync(RoutingProcess routing, params IReadOnlyList<ValidatedInvoice> invoices) => routing.HandleAsync(IdOf(routing, OldDays), Invoices.Batch(invoices));

    private static Guid IdOf(RoutingProcess routing, int days) => Guid.CreateVersion7(routing.Clock.GetUtcNow().AddDays(-days));

    private static async Task MoveAsync(RoutingProcess routing, int left = 0)
    {
        routing.Clock.Advance(TimeSpan.FromMinutes(10));
        await Eventually.TrueAsync(
            async () =>
            {
                await using var db = await Open(routing);
                return await db.Packs.CountAsync() == left;
            },
            "the old packs left the store");
    }

    private static Task<RoutingContext> Open(RoutingProcess routing) => routing.Hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContextAsync(Stop);
}
