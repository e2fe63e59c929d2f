using System.Net;
using Hub.Routing.Tests.ManageRules;

namespace Hub.Routing.Tests.ExplainRouting;

public sealed class ExplainTests
{
    [Fact]
    public async Task Fields_are_explained_with_each_rule_asked_and_the_one_that_matched()
    {
        await using var routing = await StartAsync();
        using var city = routing.AsCity();
        var rules = new object[]
        {
            new { name = "Works", when = new { framework = new[] { "A4" } }, system = "city-a" }, new { name = "Big", when = new { minAmount = 1000 }, system = "city-a-big" }, new { name = "Rest", system = "city-a" },
        };
        await city.PostAsync("/v1/routing/rules", new { rules }, HttpStatusCode.Created);
        var explanation = await ExplainAsync(city, new { fields = new { buyerSiret = RoutingProcess.City, amount = 5000 } });
        (explanation.GetProperty("system").GetString(), explanation.GetProperty("decidedBy").GetString(), explanation.GetProperty("demandsMet").GetBoolean()).ShouldBe(("city-a-big", "rule", true));
        explanation.Items("rules").Select(rule => $"{rule.GetProperty("name")} {rule.GetProperty("matched")} {rule.GetProperty("unmet")}").ShouldBe(["Works False framework", "Big True "]);
        explanation.GetProperty("organisation").GetProperty("name").GetString().ShouldBe("Ville A");
    }

    [Fact]
    public async Task What_goes_nowhere_is_explained_too()
    {
        await using var routing = await RoutingProcess.StartAsync();
        using var theOperator = routing.Hub.AsOperator();
        var demands = await ExplainAsync(theOperator, new { fields = new { buyerSiret = RoutingProcess.CityServices } });
        (demands.GetProperty("demandsMet").GetBoolean(), demands.GetProperty("cause").GetString()).ShouldBe((false, "service-code-missing"));
        var unknown = await ExplainAsync(theOperator, new { fields = new { buyerSiret = "99999999900099" } });
        unknown.GetProperty("cause").GetString().ShouldBe("unknown-siret");
    }

    [Fact]
    public async Task An_invoice_is_explained_as_of_when_it_was_routed_whatever_changed_since()
    {
        await using var routing = await StartAsync();
        var invoice = Invoices.To(RoutingProcess.City);
        await routing.RouteAsync(invoice);
        routing.Clock.Advance(TimeSpan.FromHours(1));
        await routing.ImportAsync("siret,name,account,system\n11111111100011,Ville A rebaptisée,city-a,city-a-big\n");
        using var city = routing.AsCity();
        await city.PostAsync("/v1/routing/rules", RuleTests.Big(), HttpStatusCode.Created);
        var then = await ExplainAsync(city, new { invoiceId = invoice.InvoiceId });
        (then.GetProperty("system").GetString(), then.GetProperty("wentTo").GetString(), then.GetProperty("decidedBy").GetString(), then.GetProperty("organisation").GetProperty("name").GetString())
            .ShouldBe(("city-a", "city-a", "organisation", "Ville A"));
        var now = await ExplainAsync(city, new { invoiceId = invoice.InvoiceId, at = routing.Clock.GetUtcNow() });
        (now.GetProperty("system").GetString(), now.GetProperty("organisation").GetProperty("name").GetString()).ShouldBe(("city-a-big", "Ville A rebaptisée"));
    }

    [Fact]
    public async Task Proposed_rules_are_replayed_on_last_month_s_invoices_and_not_kept()
    {
        await using var routing = await StartAsync();
        var big = Enumerable.Range(0, 5).Select(_ => Invoices.To(RoutingProcess.City)).ToList();
        await routing.RouteAsync([.. big, Invoices.To(RoutingProcess.City) with { TotalWithVat = 10m }, Invoices.To(RoutingProcess.Region), Invoices.To("99999999900099")]);
        using var theOperator = routing.Hub.AsOperator();
        var rules = new object[] { new { when = new { minAmount = 1000, siret = new[] { RoutingProcess.City } }, system = "city-a-big" } };
        routing.Clock.Advance(TimeSpan.FromMinutes(1));
        var replay = (await theOperator.PostAsync("/v1/routing/explain", new { rules, replay = new { limit = 3 } })).GetProperty("replay");
        (replay.GetProperty("invoices").GetInt32(), replay.GetProperty("changed").GetInt32(), replay.GetProperty("unroutable").GetInt32()).ShouldBe((8, 5, 1));
        replay.Items("systems").Select(count => $"{count.GetProperty("system")} {count.GetProperty("before")} {count.GetProperty("after")}").ShouldBe(["city-a 6 1", "city-a-big 0 5", "region-b 1 1"]);
        var rest = (await theOperator.PostAsync("/v1/routing/explain", new { rules, replay = new { limit = 3, after = replay.GetProperty("next").GetGuid() } })).GetProperty("replay");
        replay.Items("changes").Concat(rest.Items("changes")).Select(change => change.Id("invoiceId")).ShouldBe(big.Select(invoice => invoice.InvoiceId), ignoreOrder: true);
        rest.GetProperty("next").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        (await theOperator.GetAsync("/v1/routing/rules", HttpStatusCode.OK)).Items("versions").ShouldBeEmpty();
        var old = (await theOperator.PostAsync("/v1/routing/explain", new { rules, replay = new { until = routing.Clock.GetUtcNow().AddDays(-1) } })).GetProperty("replay");
        old.GetProperty("invoices").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task A_collectivity_asks_about_what_is_its_own()
    {
        await using var routing = await StartAsync();
        var invoice = Invoices.To(RoutingProcess.City);
        await routing.RouteAsync(invoice, Invoices.To(RoutingProcess.Region));
        using var region = routing.Hub.AsCollectivity("region-b");
        (await region.PostAsync("/v1/routing/explain", new { invoiceId = invoice.InvoiceId }, HttpStatusCode.NotFound)).Code().ShouldBe("not-found");
        await region.PostAsync("/v1/routing/explain", new { fields = new { buyerSiret = RoutingProcess.City } }, HttpStatusCode.NotFound);
        await region.PostAsync("/v1/routing/explain", new { fields = new { buyerSiret = RoutingProcess.Region }, rules = new object[] { new { system = "city-a" } } }, HttpStatusCode.UnprocessableEntity);
        routing.Clock.Advance(TimeSpan.FromMinutes(1));
        var replay = (await region.PostAsync("/v1/routing/explain", new { rules = Array.Empty<object>(), replay = new { } })).GetProperty("replay");
        replay.GetProperty("invoices").GetInt32().ShouldBe(1);
        (await region.PostAsync("/v1/routing/explain", new { }, HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("value-not-allowed");
    }

    private static async Task<System.Text.Json.JsonElement> ExplainAsync(HttpClient client, object question) => (await client.PostAsync("/v1/routing/explain", question)).GetProperty("explanation");

    private static async Task<RoutingProcess> StartAsync()
    {
        var routing = await RoutingProcess.StartAsync(withDirectory: false);
        await routing.ImportAsync(RuleTests.Systems);
        return routing;
    }
}
