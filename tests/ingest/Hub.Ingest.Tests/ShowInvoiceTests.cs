using System.Net;
using Microsoft.Extensions.Configuration;

namespace Hub.Ingest.Tests;

public sealed class ShowInvoiceTests
{
    [Fact]
    public async Task A_supplier_reads_its_invoice_as_a_page_that_may_do_nothing()
    {
        await using var hub = await IngestHub.StartAsync();
        var answer = await hub.Supplier().GetAsync(AddressOf(await DepositAsync(hub, Archives.Xml("F-2026-42"))));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldStartWith("default-src 'none'; style-src 'sha256-");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldHaveSingleItem().ShouldBe("nosniff");
        answer.Headers.CacheControl!.Private.ShouldBeTrue();
        (await answer.Content.ReadAsStringAsync()).ShouldContain("<html lang=\"fr\">");
    }

    [Fact]
    public async Task A_file_that_is_no_invoice_gives_a_page_that_says_why()
    {
        await using var hub = await IngestHub.StartAsync();
        var small = await hub.Supplier().GetStringAsync(AddressOf(await DepositAsync(hub, "not an invoice"u8.ToArray())));
        small.ShouldContain("DOC-FORMAT");
        var large = await hub.Supplier().GetStringAsync(AddressOf(await DepositAsync(hub, Archives.Noise(3_000_000))));
        large.ShouldContain("PDF-TRUNCATED");
    }

    [Fact]
    public async Task The_page_judges_by_the_rules_that_the_settings_choose()
    {
        await using var own = await IngestHub.StartAsync();
        await using var changed = await IngestHub.StartAsync(builder => builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Hub:Validation:Schedule:0:Set"] = "EN16931",
            ["Hub:Validation:Weights:0:Rule"] = "BR-16",
            ["Hub:Validation:Weights:0:Weight"] = "Off",
        }));

        (await PageAsync(own)).ShouldSatisfyAllConditions(page => page.ShouldContain("/rules/BR-16"), page => page.ShouldContain("/rules/BR-FR-"));
        (await PageAsync(changed)).ShouldSatisfyAllConditions(page => page.ShouldContain("/rules/BR-02"), page => page.ShouldNotContain("/rules/BR-16"), page => page.ShouldNotContain("/rules/BR-FR-"));

        static async Task<string> PageAsync(IngestHub hub) => await hub.Supplier().GetStringAsync(AddressOf(await DepositAsync(hub, Archives.Xml("F-2026-42"))));
    }

    [Fact]
    public async Task Another_suppliers_invoice_is_not_found()
    {
        await using var hub = await IngestHub.StartAsync();
        var address = AddressOf(await DepositAsync(hub, Archives.Xml("1")));

        await (await hub.Supplier("supplier-b").GetAsync(address)).ShouldBeRefusedAsync(404, "not-found");
        await (await hub.Supplier().GetAsync(AddressOf(Guid.Empty))).ShouldBeRefusedAsync(404, "not-found");
        (await hub.Process.AsCollectivity().GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await hub.Process.Anonymous().GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await hub.Process.AsOperator().GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<Guid> DepositAsync(IngestHub hub, byte[] document) =>
        (await (await hub.Supplier().DepositAsync(document)).ShouldBeTakenAsync()).GetProperty("invoiceId").GetGuid();

    private static string AddressOf(Guid invoiceId) => $"/v1/invoices/{invoiceId}/view";
}
