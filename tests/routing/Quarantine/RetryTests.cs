using System.Net;
using System.Text.Json;
using Hub.Contracts;
using Hub.Routing.Quarantine;
using Hub.Routing.Storage;
using Hub.Testing;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Tests.Quarantine;

public sealed class RetryTests
{
    private const string Unknown = "99999999900099";
    private const string OtherUnknown = "88888888800088";
    private const string NewCity = "siret,name,account\n99999999900099,Ville Z,city-z\n";

    [Fact]
    public async Task A_group_is_retried_and_what_comes_later_is_not_of_it()
    {
        await using var routing = await RoutingProcess.StartAsync();
        await routing.RouteAsync([.. To(Unknown, 3), Invoices.To(OtherUnknown)]);
        await routing.ImportAsync(NewCity);
        using var boss = routing.Hub.AsOperator();
        var run = await StartAsync(boss, new { buyerSiret = Unknown, reason = "SIRET ajouté." });
        (run.GetProperty("total").GetInt32(), run.GetProperty("state").GetString(), Count(run, "waiting")).ShouldBe((3, "running", 3));
        var ended = await EndAsync(routing, boss, run);
        (Count(ended, "routed"), Count(ended, "stays"), ended.Items("remaining").Count).ShouldBe((3, 0, 0));
        (await routing.LeaseAsync("city-z")).Items("deliveries").Count.ShouldBe(3);
        (await boss.GetAsync("/v1/quarantine", HttpStatusCode.OK)).Items("invoices").ShouldHaveSingleItem().GetProperty("buyerSiret").GetString().ShouldBe(OtherUnknown);
        var acts = (await boss.GetAsync($"/v1/quarantine/acts?retryId={run.Id("retryId")}", HttpStatusCode.OK)).Items("acts");
        acts.Select(act => act.GetProperty("kind").GetString()).ShouldBe(["retry-ended", "retried", "retried", "retried", "retry-started"]);
        acts[^1].GetProperty("reason").GetString().ShouldBe("SIRET ajouté.");
        (await boss.GetAsync("/v1/quarantine/retries", HttpStatusCode.OK)).Items("retries").ShouldHaveSingleItem().Id("retryId").ShouldBe(run.Id("retryId"));
    }

    [Fact]
    public async Task No_more_invoices_a_second_are_tried_than_the_rate_says()
    {
        await using var routing = await RoutingProcess.StartAsync();
        await routing.RouteAsync(To(Unknown, 5));
        using var boss = routing.Hub.AsOperator();
        var run = await StartAsync(boss, new { all = true, perSecond = 2 });
        routing.Clock.Advance(TimeSpan.FromSeconds(1));
        await Eventually.TrueAsync(async () => Count(await ShowAsync(boss, run), "stays") == 2, "the first second's invoices are tried");
        routing.Clock.Advance(TimeSpan.FromSeconds(1));
        await Eventually.TrueAsync(async () => Count(await ShowAsync(boss, run), "stays") == 4, "the next second's are");
        Count(await ShowAsync(boss, run), "waiting").ShouldBe(1);
        var ended = await EndAsync(routing, boss, run);
        ended.Items("remaining").Select(member => member.GetProperty("cause").GetString()).ShouldBe(Enumerable.Repeat("unknown-siret", 5));
    }

    [Fact]
    public async Task A_dry_run_says_where_each_would_go_and_changes_nothing()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var goes = To(Unknown, 3);
        var stays = Invoices.To(OtherUnknown);
        await routing.RouteAsync([.. goes, stays]);
        (await routing.ImportAsync(NewCity)).GetProperty("quarantineRoutable").GetInt32().ShouldBe(3);
        (await routing.ImportAsync(NewCity)).GetProperty("quarantineRoutable").ValueKind.ShouldBe(JsonValueKind.Null);
        using var boss = routing.Hub.AsOperator();
        var dry = await boss.PostAsync("/v1/quarantine/retries", new { all = true, dryRun = true });
        (dry.GetProperty("total").GetInt32(), dry.GetProperty("routable").GetInt32()).ShouldBe((4, 3));
        dry.Items("outcomes").Select(outcome => $"{outcome.GetProperty("system")} {outcome.GetProperty("cause")} {outcome.GetProperty("count")}").ShouldBe(["city-z  3", " unknown-siret 1"]);
        dry.Items("invoices").Single(item => !item.GetProperty("routed").GetBoolean()).Id("invoiceId").ShouldBe(stays.InvoiceId);
        (await boss.GetAsync("/v1/quarantine", HttpStatusCode.OK)).GetProperty("total").GetInt32().ShouldBe(4);
        (await boss.GetAsync("/v1/quarantine/retries", HttpStatusCode.OK)).Items("retries").ShouldBeEmpty();
        (await boss.GetAsync("/v1/quarantine/acts", HttpStatusCode.OK)).Items("acts").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_retry_that_is_paused_stands_still_and_goes_on_when_it_is_resumed()
    {
        await using var routing = await RoutingProcess.StartAsync();
        await routing.RouteAsync(To(Unknown, 3));
        using var boss = routing.Hub.AsOperator();
        var run = await StartAsync(boss, new { cause = "unknown-siret", perSecond = 1 });
        await ChangeAsync(boss, run, "pause");
        (await routing.Hub.Get<QuarantineRetry>().RunAsync(await NextAsync(routing, run), TestContext.Current.CancellationToken)).ShouldBeNull();
        (await ShowAsync(boss, run)).GetProperty("state").GetString().ShouldBe("paused");
        Count(await ShowAsync(boss, run), "waiting").ShouldBe(3);
        await ChangeAsync(boss, run, "resume");
        Count(await EndAsync(routing, boss, run), "stays").ShouldBe(3);
        (await ChangeAsync(boss, run, "cancel", HttpStatusCode.Conflict)).Code().ShouldBe("retry-not-in-state");
    }

    [Fact]
    public async Task A_cancelled_retry_leaves_what_it_has_not_tried()
    {
        await using var routing = await RoutingProcess.StartAsync();
        await routing.RouteAsync(To(Unknown, 3));
        await routing.ImportAsync(NewCity);
        using var boss = routing.Hub.AsOperator();
        var run = await StartAsync(boss, new { all = true, perSecond = 1 });
        var order = await NextAsync(routing, run);
        (await routing.Hub.Get<QuarantineRetry>().RunAsync(order, TestContext.Current.CancellationToken)).ShouldNotBeNull();
        await ChangeAsync(boss, run, "cancel");
        (await routing.Hub.Get<QuarantineRetry>().RunAsync(await NextAsync(routing, run), TestContext.Current.CancellationToken)).ShouldBeNull();
        var cancelled = await ShowAsync(boss, run);
        (cancelled.GetProperty("state").GetString(), Count(cancelled, "routed"), Count(cancelled, "waiting")).ShouldBe(("cancelled", 1, 2));
        (await boss.GetAsync("/v1/quarantine", HttpStatusCode.OK)).GetProperty("total").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task A_retry_goes_on_in_the_next_process_and_tries_no_invoice_twice()
    {
        using var folder = new TempFolder();
        JsonElement run;
        await using (var first = await RoutingProcess.StartAsync(folder.Path))
        {
            await first.RouteAsync(To(Unknown, 4));
            using var boss = first.Hub.AsOperator();
            run = await StartAsync(boss, new { all = true });
            await first.Hub.Get<QuarantineRetry>().RunAsync(await NextAsync(first, run), TestContext.Current.CancellationToken);
        }
        await using var second = await RoutingProcess.StartAsync(folder.Path, withDirectory: false);
        using var operators = second.Hub.AsOperator();
        Count(await EndAsync(second, operators, run), "stays").ShouldBe(4);
        (await operators.GetAsync("/v1/quarantine", HttpStatusCode.OK)).Items("invoices").Select(item => item.GetProperty("retries").GetInt32()).ShouldBe([1, 1, 1, 1]);
    }

    [Fact]
    public async Task An_invoice_that_has_left_the_quarantine_before_its_turn_is_counted_as_gone()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoices = To(Unknown, 2);
        await routing.RouteAsync(invoices);
        await routing.ImportAsync(NewCity);
        using var boss = routing.Hub.AsOperator();
        var run = await StartAsync(boss, new { invoiceIds = invoices.Select(invoice => invoice.InvoiceId), perSecond = 1 });
        await boss.PostAsync($"/v1/quarantine/{invoices[1].InvoiceId}/retry", new { });
        var ended = await EndAsync(routing, boss, run);
        (Count(ended, "routed"), Count(ended, "gone")).ShouldBe((1, 1));
        (await routing.LeaseAsync("city-z")).Items("deliveries").Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_retry_says_which_invoices_and_not_too_many()
    {
        await using var routing = await RoutingProcess.StartAsync(configure: builder => builder.Configuration["Hub:Quarantine:LargestRetry"] = "2");
        await routing.RouteAsync(To(Unknown, 3));
        using var boss = routing.Hub.AsOperator();
        foreach (var wrong in (object[])[new { }, new { all = true, cause = "unknown-siret" }, new { all = true, perSecond = 0 }, new { invoiceIds = Array.Empty<Guid>() }])
            (await boss.PostAsync("/v1/quarantine/retries", wrong, HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("value-not-allowed");
        foreach (var dryRun in (bool[])[true, false])
            (await boss.PostAsync("/v1/quarantine/retries", new { all = true, dryRun }, HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("retry-too-large");
        await boss.GetAsync($"/v1/quarantine/retries/{Invoices.NewId()}", HttpStatusCode.NotFound);
        await boss.PostAsync($"/v1/quarantine/retries/{Invoices.NewId()}/cancel", new { }, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_quarantine_is_grouped_by_cause_by_buyer_and_by_supplier()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoices = To(Unknown, 4);
        await routing.RouteAsync([.. invoices, Invoices.To(null, supplier: "supplier-b"), Invoices.To(OtherUnknown, supplier: "supplier-b")]);
        using var boss = routing.Hub.AsOperator();
        (await GroupsAsync(boss, "cause")).ShouldBe(["unknown-siret 5", "no-buyer-siret 1"]);
        (await GroupsAsync(boss, "buyerSiret")).ShouldBe([$"{Unknown} 4", " 1", $"{OtherUnknown} 1"], ignoreOrder: true);
        (await GroupsAsync(boss, "supplier")).ShouldBe(["supplier-a 4", "supplier-b 2"]);
        var largest = (await boss.GetAsync("/v1/quarantine/groups?by=buyerSiret", HttpStatusCode.OK)).Items("groups")[0];
        largest.Items("sampleIds").Select(id => id.GetGuid()).ShouldBe(invoices.Select(invoice => invoice.InvoiceId).OrderBy(id => id.ToString(), StringComparer.Ordinal).Take(3));
        (await boss.GetAsync("/v1/quarantine/groups?by=colour", HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("value-not-allowed");
        (await boss.GetAsync("/v1/quarantine?supplier=supplier-b&buyerSiret=", HttpStatusCode.OK)).Items("invoices").ShouldHaveSingleItem().GetProperty("cause").GetString().ShouldBe("no-buyer-siret");
    }

    private static List<ValidatedInvoice> To(string siret, int count) => [.. Enumerable.Range(0, count).Select(_ => Invoices.To(siret))];

    private static async Task<IReadOnlyList<string>> GroupsAsync(HttpClient boss, string by) =>
        [.. (await boss.GetAsync("/v1/quarantine/groups?by=" + by, HttpStatusCode.OK)).Items("groups").Select(group => $"{group.GetProperty("key")} {group.GetProperty("count")}")];

    private static Task<JsonElement> StartAsync(HttpClient boss, object body) => boss.PostAsync("/v1/quarantine/retries", body, HttpStatusCode.Accepted);

    private static Task<JsonElement> ShowAsync(HttpClient boss, JsonElement run) => boss.GetAsync($"/v1/quarantine/retries/{run.Id("retryId")}", HttpStatusCode.OK);

    private static Task<JsonElement> ChangeAsync(HttpClient boss, JsonElement run, string verb, HttpStatusCode expected = HttpStatusCode.OK) =>
        boss.PostAsync($"/v1/quarantine/retries/{run.Id("retryId")}/{verb}", new { }, expected);

    private static int Count(JsonElement run, string outcome) => run.GetProperty("counts").GetProperty(outcome).GetInt32();

    private static async Task<RetryOrder> NextAsync(RoutingProcess routing, JsonElement run)
    {
        await using var db = await routing.Hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContextAsync();
        var next = await RunQueries.NextAsync(db, run.Id("retryId"), 1, TestContext.Current.CancellationToken);
        return new RetryOrder(next[0], "operator", run.Id("retryId"));
    }

    private static async Task<JsonElement> EndAsync(RoutingProcess routing, HttpClient boss, JsonElement run)
    {
        var last = run;
        await Eventually.TrueAsync(
            async () =>
            {
                routing.Clock.Advance(TimeSpan.FromSeconds(1));
                last = await ShowAsync(boss, run);
                return last.GetProperty("state").GetString() == "ended";
            },
            "the retry ends");
        return last;
    }
}
