using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Routing.Tests.DeliverToCollectivity;

public sealed class InboxViewTests
{
    private const string Body = "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\" xmlns:cbc=\"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2\"><cbc:ID>F-77</cbc:ID></Invoice>";

    [Fact]
    public async Task A_collectivity_reads_an_invoice_that_was_routed_to_it()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = Invoices.To(RoutingProcess.City, body: Body);
        await routing.RouteAsync(invoice, Invoices.To(RoutingProcess.City));
        using var city = routing.AsCity();

        using var answer = await city.GetAsync(new Uri(AddressOf(invoice.InvoiceId), UriKind.Relative), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldStartWith("default-src 'none'; style-src 'sha256-");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("F-77");
    }

    [Fact]
    public async Task An_invoice_in_the_document_store_is_read_from_there()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var store = routing.Hub.Services.GetRequiredService<Hub.DocumentStore.IDocumentStore>();
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Body));
        var staged = await store.StageAsync(content, TestContext.Current.CancellationToken);
        await store.CommitAsync(staged, TestContext.Current.CancellationToken);
        var invoice = Invoices.To(RoutingProcess.City) with { Document = null, Sha256 = staged.Sha256, Size = staged.Size };
        await routing.RouteAsync(invoice);
        using var city = routing.AsCity();
        (await city.GetStringAsync(AddressOf(invoice.InvoiceId), TestContext.Current.CancellationToken)).ShouldContain("F-77");
    }

    [Fact]
    public async Task Another_collectivitys_invoice_is_not_found()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = Invoices.To(RoutingProcess.City, body: Body);
        await routing.RouteAsync(invoice);
        using var other = routing.Hub.AsCollectivity("city-b");
        (await other.GetAsync(AddressOf(invoice.InvoiceId), HttpStatusCode.NotFound)).Code().ShouldBe("not-found");
        using var city = routing.AsCity();
        (await city.GetAsync(AddressOf(Guid.Empty), HttpStatusCode.NotFound)).Code().ShouldBe("not-found");
    }

    private static string AddressOf(Guid invoiceId) => $"/v1/inbox/documents/{invoiceId}/view";
}
