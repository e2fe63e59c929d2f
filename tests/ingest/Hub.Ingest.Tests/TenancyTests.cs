using System.Net;

namespace Hub.Ingest.Tests;

public sealed class TenancyTests
{
    [Fact]
    public async Task Another_suppliers_document_is_not_found()
    {
        await using var hub = await IngestHub.StartAsync();
        var id = (await (await hub.Supplier("supplier-a").DepositAsync(Archives.Xml("1"))).ShouldBeTakenAsync()).GetProperty("invoiceId").GetGuid();
        await (await hub.Supplier("supplier-b").GetAsync($"/v1/invoices/{id}/document")).ShouldBeRefusedAsync(404, "not-found");
        (await hub.Process.AsCollectivity().GetAsync($"/v1/invoices/{id}/document")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await hub.Process.Anonymous().GetAsync($"/v1/invoices/{id}/document")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("/v1/invoices", "application/xml")]
    [InlineData("/v1/deposits", "application/zip")]
    public async Task Only_a_supplier_may_deposit(string address, string mediaType)
    {
        await using var hub = await IngestHub.StartAsync();
        var body = mediaType == "application/zip" ? Archives.Zip(("a.xml", Archives.Xml("1"))) : Archives.Xml("1");
        (await hub.Process.Anonymous().PostAsync(address, body, mediaType, null, null)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await hub.Process.AsCollectivity().PostAsync(address, body, mediaType, null, null)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await hub.Process.AsOperator().PostAsync(address, body, mediaType, null, null)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await hub.ShouldHoldNothingAsync();
    }
}
