using System.Net;
using Microsoft.Extensions.Configuration;
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
    public async Task The_page_judges_by_the_rules_that_the_settings_choose_as_of_the_day_of_the_deposit()
    {
        await using var own = await RoutingProcess.StartAsync();
        await using var changed = await RoutingProcess.StartAsync(configure: builder => builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Hub:Validation:Schedule:0:Set"] = "EN16931",
            ["Hub:Validation:Weights:0:Rule"] = "BR-16",
            ["Hub:Validation:Weights:0:Weight"] = "Off",
        }));

        (await PageAsync(own, new DateTimeOffset(2026, 11, 1, 8, 0, 0, TimeSpan.Zero))).ShouldSatisfyAllConditions(page => page.ShouldContain("/rules/BR-16"), page => page.ShouldContain("/rules/BR-FR-"));
        (await PageAsync(own, new DateTimeOffset(2026, 8, 1, 8, 0, 0, TimeSpan.Zero))).ShouldNotContain("/rules/BR-FR-");
        (await PageAsync(changed, new DateTimeOffset(2026, 11, 1, 8, 0, 0, TimeSpan.Zero))).ShouldSatisfyAllConditions(page => page.ShouldContain("/rules/BR-03"), page => page.ShouldNotContain("/rules/BR-16"), page => page.ShouldNotContain("/rules/BR-FR-"));

        static async Task<string> PageAsync(RoutingProcess routing, DateTimeOffset deposited)
        {
            var invoice = Invoices.To(RoutingProcess.City, body: Body) with { DepositedAt = deposited };
            await routing.RouteAsync(invoice);
            using var city = routing.AsCity();
            return await city.GetStringAsync(AddressOf(invoice.InvoiceId), TestContext.Current.CancellationToken);
        }
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
