using System.Net;
using Hub.Routing.KeepDirectory;
using Hub.Testing;

namespace Hub.Routing.Tests.ManageRules;

public sealed class RuleTests
{
    public const string Systems = """
        type,system,siret,name,account
        organisation,,11111111100011,Ville A,city-a
        system,city-a-big,,,city-a
        organisation,,22222222200022,Région B,region-b
        """;

    [Fact]
    public async Task A_rule_is_in_force_when_it_is_answered_and_sends_invoices_to_its_system()
    {
        await using var routing = await StartAsync();
        using var city = routing.AsCity();
        var version = await city.PostAsync("/v1/routing/rules", Big(), HttpStatusCode.Created);
        (version.GetProperty("version").GetInt32(), version.GetProperty("state").GetString(), version.GetProperty("owner").GetString()).ShouldBe((1, "in-force", "city-a"));
        await routing.RouteAsync(Invoices.To(RoutingProcess.City), Invoices.To(RoutingProcess.City) with { TotalWithVat = 10m });
        var taken = await city.PostAsync("/v1/inbox/lease", new { max = 10, system = "city-a-big" });
        taken.Items("deliveries").ShouldHaveSingleItem().GetProperty("invoice").GetProperty("totalWithVat").GetDecimal().ShouldBe(1200.50m);
        (await city.PostAsync("/v1/inbox/lease", new { max = 10, system = "city-a" })).Items("deliveries").Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_planned_version_comes_into_force_at_its_instant_unless_it_is_withdrawn()
    {
        await using var routing = await StartAsync();
        using var city = routing.AsCity();
        var tomorrow = routing.Clock.GetUtcNow().AddDays(1);
        await city.PostAsync("/v1/routing/rules", Big(tomorrow), HttpStatusCode.Created);
        await city.PostAsync("/v1/routing/rules", Big(tomorrow.AddDays(1)), HttpStatusCode.Created);
        (await city.DeleteAsync("/v1/routing/rules/2", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await StatesAsync(city)).ShouldBe(["2 withdrawn", "1 planned"]);
        await routing.RouteAsync(Invoices.To(RoutingProcess.City));
        (await city.PostAsync("/v1/inbox/lease", new { max = 10, system = "city-a-big" })).Items("deliveries").ShouldBeEmpty();
        routing.Clock.Advance(TimeSpan.FromDays(1));
        await routing.RouteAsync(Invoices.To(RoutingProcess.City));
        (await city.PostAsync("/v1/inbox/lease", new { max = 10, system = "city-a-big" })).Items("deliveries").Count.ShouldBe(1);
        (await StatesAsync(city)).ShouldBe(["2 withdrawn", "1 in-force"]);
        using var late = await city.DeleteAsync("/v1/routing/rules/1", TestContext.Current.CancellationToken);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await city.PostAsync("/v1/routing/rules", Big(routing.Clock.GetUtcNow().AddSeconds(-1)), HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("value-not-allowed");
    }

    [Fact]
    public async Task Wrong_rules_are_refused_whole_and_every_error_says_where_it_is()
    {
        await using var routing = await StartAsync();
        using var city = routing.AsCity();
        var rules = new object[]
        {
            new { system = "nowhere", when = new { siret = new[] { RoutingProcess.City, RoutingProcess.Region, "123" }, supplier = new[] { "12" } } },
            new { system = "region-b", when = new { minAmount = 10, maxAmount = 9, service = Array.Empty<string>() } },
            new { system = "city-a" },
            new { system = "city-a", when = new { framework = new[] { "S1" } } },
        };
        var problem = await city.PostAsync("/v1/routing/rules", new { rules }, HttpStatusCode.UnprocessableEntity);
        problem.Code().ShouldBe("routing-rules-wrong");
        problem.Items("errors").Select(error => error.GetProperty("path").GetString()).ShouldBe(
        [
            "rules[0].system", "rules[0].when.siret[2]", "rules[0].when.siret[1]", "rules[0].when.supplier[0]", "rules[1].system", "rules[1].when.service", "rules[1].when.minAmount", "rules[3]",
        ]);
        problem.Items("errors").ShouldAllBe(error => error.GetProperty("french").GetString() != error.GetProperty("english").GetString());
        (await StatesAsync(city)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_collectivity_sees_and_sets_its_own_rules_only_and_an_operator_the_hub_s_and_anyone_s()
    {
        await using var routing = await StartAsync();
        using var city = routing.AsCity();
        using var region = routing.Hub.AsCollectivity("region-b");
        using var theOperator = routing.Hub.AsOperator();
        await city.PostAsync("/v1/routing/rules", Big(), HttpStatusCode.Created);
        (await region.GetAsync("/v1/routing/rules/1", HttpStatusCode.NotFound)).Code().ShouldBe("not-found");
        await region.GetAsync("/v1/routing/rules/1?owner=city-a", HttpStatusCode.NotFound);
        await region.GetAsync("/v1/routing/rules?owner=city-a", HttpStatusCode.NotFound);
        await region.PostAsync("/v1/routing/rules", new { owner = "city-a", rules = Array.Empty<object>() }, HttpStatusCode.NotFound);
        (await region.DeleteAsync("/v1/routing/rules/1?owner=city-a", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await StatesAsync(theOperator)).ShouldBeEmpty();
        (await theOperator.GetAsync("/v1/routing/rules/1?owner=city-a", HttpStatusCode.OK)).Items("rules").Count.ShouldBe(1);
        await theOperator.PostAsync("/v1/routing/rules", new { rules = new object[] { new { system = "region-b", when = new { siret = new[] { RoutingProcess.City } } } } }, HttpStatusCode.Created);
        await routing.RouteAsync(Invoices.To(RoutingProcess.City));
        (await routing.LeaseAsync("region-b")).Items("deliveries").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Rules_that_another_process_took_are_in_force_here_within_seconds()
    {
        using var folder = new TempFolder();
        await using var one = await RoutingProcess.StartAsync(folder.Path, withDirectory: false);
        await one.ImportAsync(Systems);
        await using var other = await RoutingProcess.StartAsync(folder.Path, withDirectory: false);
        using var city = other.AsCity();
        await city.PostAsync("/v1/routing/rules", Big(), HttpStatusCode.Created);
        one.Clock.Advance(TimeSpan.FromSeconds(5));
        await Eventually.TrueAsync(() => one.Hub.Get<DirectoryCache>().Current.Rules.InForce("city-a", other.Clock.GetUtcNow().AddDays(1)) is not null, "the process knows the rules that the other one took");
    }

    public static object Big(DateTimeOffset? from = null) => new
    {
        activeFrom = from, note = "test", rules = new object[] { new { name = "Big", when = new { minAmount = 1000 }, system = "city-a-big" } },
    };

    private static async Task<RoutingProcess> StartAsync()
    {
        var routing = await RoutingProcess.StartAsync(withDirectory: false);
        await routing.ImportAsync(Systems);
        return routing;
    }

    private static async Task<IEnumerable<string>> StatesAsync(HttpClient client) =>
        (await client.GetAsync("/v1/routing/rules", HttpStatusCode.OK)).Items("versions").Select(version => $"{version.GetProperty("version")} {version.GetProperty("state")}");
}
