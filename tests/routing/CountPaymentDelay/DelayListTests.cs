using System.Net;
using System.Text;
using Hub.Hosting.Access;

namespace Hub.Routing.Tests.CountPaymentDelay;

public sealed class DelayListTests
{
    [Fact]
    public async Task A_collectivity_sees_which_of_its_invoices_are_due_late_and_paid_and_what_that_costs()
    {
        await using var routing = await RoutingProcess.StartAsync(configure: builder => builder.Configuration["Hub:PaymentDelay:Rates:2026-H2"] = "2.15", clock: new(2026, 8, 16, 10, 0, 0, TimeSpan.Zero));
        var (late, paid, soon) = (Invoices.To(RoutingProcess.City), Invoices.To(RoutingProcess.City), Invoices.To(RoutingProcess.City));
        await routing.RouteAsync(late, paid, soon);
        foreach (var (invoice, days) in new[] { (late, 46), (paid, 46), (soon, 26) }) await routing.BackdateAsync(invoice, days);
        using var city = routing.AsCity();
        await city.PostAsync($"/v1/invoices/{paid.InvoiceId}/statuses", new { status = "MISE_EN_PAIEMENT", at = routing.Clock.GetUtcNow().AddDays(-26) });
        (await NumbersAsync(city, "late")).ShouldBe([late.Number]);
        (await NumbersAsync(city, "due-soon")).ShouldBe([soon.Number]);
        (await NumbersAsync(city, "paid")).ShouldBe([paid.Number]);
        (await NumbersAsync(city, "all")).Count.ShouldBe(3);
        var item = (await city.GetAsync("/v1/payment-delays?filter=late", HttpStatusCode.OK)).Items("invoices")[0].GetProperty("paymentDelay").GetProperty("delay");
        item.GetProperty("due").GetString().ShouldBe("2026-07-31");
        item.GetProperty("daysLate").GetInt32().ShouldBe(16);
        // 1 200.50 × 10.15 % × 16 / 365
        item.GetProperty("interest").GetProperty("amount").GetDecimal().ShouldBe(5.34m);
        var totals = await city.GetAsync("/v1/payment-delays/totals", HttpStatusCode.OK);
        (totals.GetProperty("late").GetInt32(), totals.GetProperty("interest").GetDecimal(), totals.GetProperty("flatFees").GetDecimal()).ShouldBe((1, 5.34m, 40m));
        totals.GetProperty("averageDaysToPay").GetDecimal().ShouldBe(20);
    }

    [Fact]
    public async Task The_list_is_read_page_by_page()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoices = Enumerable.Range(0, 7).Select(_ => Invoices.To(RoutingProcess.City)).ToList();
        await routing.RouteAsync(invoices);
        using var city = routing.AsCity();
        var (seen, next) = (new List<string?>(), "");
        do
        {
            var page = await city.GetAsync("/v1/payment-delays?limit=3" + next, HttpStatusCode.OK);
            seen.AddRange(page.Items("invoices").Select(item => item.GetProperty("number").GetString()));
            next = page.GetProperty("next").GetString() is { } after ? "&after=" + after : null;
        }
        while (next is not null);
        seen.ShouldBe(invoices.OrderBy(invoice => invoice.InvoiceId.ToString(), StringComparer.Ordinal).Select(invoice => invoice.Number));
    }

    [Fact]
    public async Task A_collectivity_sees_its_own_a_supplier_none_and_an_operator_the_one_that_it_names()
    {
        await using var routing = await RoutingProcess.StartAsync();
        await routing.RouteAsync(Invoices.To(RoutingProcess.City));
        using var other = routing.Hub.AsCollectivity("region-b");
        (await NumbersAsync(other, "all", "&account=city-a")).ShouldBeEmpty();
        using var supplier = routing.Hub.AsSupplier();
        (await supplier.GetAsync("/v1/payment-delays", HttpStatusCode.Forbidden)).Code().ShouldBe("role-not-allowed");
        using var anybody = routing.As("operator", HubRoles.Operator);
        (await NumbersAsync(anybody, "all", "&account=city-a")).Count.ShouldBe(1);
        (await anybody.GetAsync("/v1/payment-delays", HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("value-not-allowed");
        (await anybody.GetAsync("/v1/payment-delays?account=city-a&filter=soon", HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("value-not-allowed");
        (await anybody.GetAsync("/v1/payment-delays?account=city-a&limit=501", HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("value-not-allowed");
    }

    [Fact]
    public async Task The_export_opens_in_a_French_spreadsheet_and_runs_nothing()
    {
        await using var routing = await RoutingProcess.StartAsync(clock: new(2026, 8, 10, 10, 0, 0, TimeSpan.Zero));
        var hostile = Invoices.To(RoutingProcess.City) with { SellerName = "=HYPERLINK(\"http://x\";\"y\")", Number = "-1+1", ServiceCode = "  @SUM(A1)" };
        await routing.RouteAsync(hostile);
        await routing.BackdateAsync(hostile, 40);
        using var city = routing.AsCity();
        using var answer = await city.GetAsync("/v1/payment-delays/csv?filter=late");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        answer.Content.Headers.ContentDisposition!.FileName!.ShouldContain("delais-de-paiement-2026-08-10.csv");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        bytes.Take(3).ShouldBe([0xEF, 0xBB, 0xBF]);
        var lines = Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3).Split("\r\n");
        lines[0].ShouldStartWith("Identifiant;Numéro de facture;Date de facture;Fournisseur;");
        lines[1].ShouldBe(
            $"{hostile.InvoiceId};'-1+1;20/11/2026;\"'=HYPERLINK(\"\"http://x\"\";\"\"y\"\")\";12345678200010;11111111100011;'  @SUM(A1);1200,50;EUR;203;"
            + $"{Paris(hostile.DepositedAt)};01/07/2026;30;;;31/07/2026;;;40;10;en retard;;;;40,00");
        lines.Length.ShouldBe(3);
    }

    private static string Paris(DateTimeOffset at) => Hub.Routing.CountPaymentDelay.ParisDate.Of(at).ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<IReadOnlyList<string?>> NumbersAsync(HttpClient client, string filter, string more = "")
    {
        var page = await client.GetAsync($"/v1/payment-delays?filter={filter}{more}", HttpStatusCode.OK);
        return [.. page.Items("invoices").Select(item => item.GetProperty("number").GetString())];
    }
}
