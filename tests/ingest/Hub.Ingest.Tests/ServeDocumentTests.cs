using System.Net;
using System.Net.Http.Headers;

namespace Hub.Ingest.Tests;

public sealed class ServeDocumentTests
{
    [Fact]
    public async Task A_small_document_comes_back_byte_for_byte_with_its_type_name_and_hash()
    {
        await using var hub = await IngestHub.StartAsync();
        var files = Archives.Invoices(3);
        var answer = await (await hub.Supplier().DepositArchiveAsync(Archives.Zip(files))).ShouldBeTakenAsync();
        var invoice = answer.GetProperty("invoices")[1];
        var response = await hub.Supplier().GetAsync(AddressOf(invoice.GetProperty("invoiceId").GetGuid()));
        (await response.Content.ReadAsByteArrayAsync()).ShouldBe(files[1].Content);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/xml");
        response.Content.Headers.ContentDisposition!.FileName.ShouldBe("F-00002.xml");
        response.Headers.ETag!.Tag.ShouldBe($"\"{invoice.GetProperty("sha256").GetString()}\"");
    }

    [Fact]
    public async Task A_large_document_comes_back_byte_for_byte()
    {
        await using var hub = await IngestHub.StartAsync();
        var document = Archives.Noise(3_000_000);
        var response = await hub.Supplier().GetAsync(AddressOf(await DepositAsync(hub, document)));
        (await response.Content.ReadAsByteArrayAsync()).ShouldBe(document);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
    }

    [Fact]
    public async Task A_reader_that_has_the_document_is_told_so()
    {
        await using var hub = await IngestHub.StartAsync();
        var address = AddressOf(await DepositAsync(hub, Archives.Xml("1")));
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add((await hub.Supplier().GetAsync(address)).Headers.ETag!);
        (await hub.Supplier().SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task A_part_of_a_document_can_be_asked_for()
    {
        await using var hub = await IngestHub.StartAsync();
        var document = Archives.Noise(3_000_000);
        var request = new HttpRequestMessage(HttpMethod.Get, AddressOf(await DepositAsync(hub, document)));
        request.Headers.Range = new RangeHeaderValue(2_000_000, 2_000_099);
        var response = await hub.Supplier().SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBe(document[2_000_000..2_000_100]);
    }

    [Fact]
    public async Task An_operator_sees_every_suppliers_document()
    {
        await using var hub = await IngestHub.StartAsync();
        (await hub.Process.AsOperator().GetAsync(AddressOf(await DepositAsync(hub, Archives.Xml("1"))))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<Guid> DepositAsync(IngestHub hub, byte[] document) =>
        (await (await hub.Supplier().DepositAsync(document)).ShouldBeTakenAsync()).GetProperty("invoiceId").GetGuid();

    private static string AddressOf(Guid invoiceId) => $"/v1/invoices/{invoiceId}/document";
}
