using System.Net;
using System.Text.Json;
using Hub.Contracts;
using Hub.Routing.ForeseeFailures;

namespace Hub.Routing.Tests.ForeseeFailures;

public sealed class ForeseenFailureTests
{
    private const string Address = "/v1/foreseen-failures";

    [Fact]
    public async Task An_operator_sees_which_suppliers_would_start_failing_by_rule()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var last = Beside("supplier-b", Broken("BR-FR-CPRO-26"), Broken("BR-FR-CPRO-26"), Broken("BR-FR-CPRO-41"));
        await routing.RouteAsync(Beside("supplier-a", Broken("BR-FR-CPRO-26")), Beside("supplier-b", Broken("BR-FR-CPRO-26")), Invoices.To(RoutingProcess.City, supplier: "supplier-c"));
        routing.Clock.Advance(TimeSpan.FromSeconds(1));
        await routing.RouteAsync(last);

        var report = await ReportAsync(routing.Hub.AsOperator(), Address);

        report.GetProperty("invoices").GetInt32().ShouldBe(3);
        Lines(report).ShouldBe(["supplier-b BR-FR-CPRO 1.3 BR-FR-CPRO-26 2", "supplier-a BR-FR-CPRO 1.3 BR-FR-CPRO-26 1", "supplier-b BR-FR-CPRO 1.3 BR-FR-CPRO-41 1"]);
        report.GetProperty("failures")[0].GetProperty("lastInvoiceId").GetGuid().ShouldBe(last.InvoiceId);
        Lines(await ReportAsync(routing.Hub.AsOperator(), Address + "?account=supplier-a")).ShouldBe(["supplier-a BR-FR-CPRO 1.3 BR-FR-CPRO-26 1"]);
        Lines(await ReportAsync(routing.Hub.AsOperator(), Address + "?ruleSet=BR-FR")).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_invoice_that_the_platform_rejects_at_once_needs_no_forecast()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var first = Invoices.To(RoutingProcess.City, supplier: "supplier-a");
        var second = Beside("supplier-a", Broken("BR-FR-CPRO-26")) with { Number = first.Number, Sha256 = new string('b', 64) };
        await routing.RouteAsync(first, second, Beside("supplier-a", Broken("BR-FR-CPRO-41")));

        var report = await ReportAsync(routing.Hub.AsOperator(), Address);

        report.GetProperty("invoices").GetInt32().ShouldBe(1);
        Lines(report).ShouldBe(["supplier-a BR-FR-CPRO 1.3 BR-FR-CPRO-41 1"]);
    }

    [Fact]
    public async Task What_is_tried_out_in_the_sandbox_warns_nobody()
    {
        await using var routing = await RoutingProcess.StartAsync();
        await routing.RouteAsync(Beside("supplier-a", Broken("BR-FR-CPRO-26")), Beside("tries-out", Broken("BR-FR-CPRO-26")) with { Sandbox = true, BuyerSiret = "00000000005009" });
        var report = await ReportAsync(routing.Hub.AsOperator(), Address);
        report.GetProperty("invoices").GetInt32().ShouldBe(1);
        Lines(report).ShouldBe(["supplier-a BR-FR-CPRO 1.3 BR-FR-CPRO-26 1"]);
    }

    [Fact]
    public async Task A_supplier_sees_its_own_whatever_it_asks_for_and_a_collectivity_nothing()
    {
        await using var routing = await RoutingProcess.StartAsync();
        await routing.RouteAsync(Beside("supplier-a", Broken("BR-FR-CPRO-26")), Beside("supplier-b", Broken("BR-FR-CPRO-41")));

        Lines(await ReportAsync(routing.Hub.AsSupplier(), Address + "?account=supplier-b")).ShouldBe(["supplier-a BR-FR-CPRO 1.3 BR-FR-CPRO-26 1"]);
        (await routing.Hub.AsCollectivity().GetAsync(new Uri(Address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await routing.Hub.Anonymous().GetAsync(new Uri(Address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await routing.Hub.AsOperator().GetAsync(new Uri(Address + "?limit=501", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task It_goes_back_a_month_or_to_the_instant_that_is_asked_for()
    {
        await using var routing = await RoutingProcess.StartAsync();
        await routing.RouteAsync(Beside("supplier-a", Broken("BR-FR-CPRO-26")));
        var now = routing.Clock.GetUtcNow();

        var report = await ReportAsync(routing.Hub.AsOperator(), Address);
        report.GetProperty("since").GetDateTimeOffset().ShouldBe(now - TimeSpan.FromDays(30), TimeSpan.FromSeconds(1));
        Lines(report).Count.ShouldBe(1);
        Lines(await ReportAsync(routing.Hub.AsOperator(), Since(now.AddMinutes(-1)))).Count.ShouldBe(1);
        Lines(await ReportAsync(routing.Hub.AsOperator(), Since(now.AddMinutes(1)))).ShouldBeEmpty();

        static string Since(DateTimeOffset instant) => $"{Address}?since={instant:yyyy-MM-ddTHH:mm:ssZ}";
    }

    [Fact]
    public void A_batch_without_a_set_beside_has_nothing_to_keep_and_warnings_are_no_failures()
    {
        FailuresToCome.Of([Invoices.To(RoutingProcess.City)], TimeProvider.System.GetUtcNow()).ShouldBeEmpty();
        FailuresToCome.Of([Beside("supplier-a", Broken("BR-FR-CPRO-26") with { Severity = "warning" })], TimeProvider.System.GetUtcNow()).ShouldBeEmpty();
    }

    private static ValidatedInvoice Beside(string supplier, params Finding[] findings) => Invoices.To(RoutingProcess.City, supplier: supplier) with { Beside = findings };

    private static Finding Broken(string rule) => new() { Rule = rule, Severity = "fatal", RuleSet = "BR-FR-CPRO", RuleSetVersion = "1.3", Terms = [], French = "Corrigez.", English = "Correct it." };

    private static async Task<JsonElement> ReportAsync(HttpClient client, string address)
    {
        using (client) return JsonDocument.Parse(await client.GetStringAsync(new Uri(address, UriKind.Relative))).RootElement;
    }

    private static List<string> Lines(JsonElement report) => [.. report.GetProperty("failures").EnumerateArray()
        .Select(line => $"{line.GetProperty("supplierAccount")} {line.GetProperty("ruleSet")} {line.GetProperty("version")} {line.GetProperty("rule")} {line.GetProperty("invoices")}")];
}
