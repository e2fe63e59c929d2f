using System.Net;
using System.Text.Json;

namespace Hub.Routing.Tests.Quarantine;

public sealed class MendingTests
{
    private const string Unknown = "99999999900099";

    [Fact]
    public async Task A_mended_invoice_is_routed_by_the_new_values_and_delivered_with_the_old_ones_beside_its_untouched_document()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = Invoices.To(Unknown, engagement: "E1");
        await routing.RouteAsync(invoice);
        var mended = await MendAsync(routing, invoice.InvoiceId, new { buyerSiret = RoutingProcess.City, engagementNumber = "", contractReference = "M-7", reason = "Confirmé par le bon de commande." });
        Changes(mended, "changes").ShouldBe(["buyerSiret: 99999999900099 > 11111111100011", "engagementNumber: E1 > ", "contractReference:  > M-7"]);
        (mended.GetProperty("retry").GetProperty("routed").GetBoolean(), mended.GetProperty("retry").GetProperty("system").GetString()).ShouldBe((true, "city-a"));
        (await routing.LeaseAsync("city-a")).Items("deliveries").ShouldBeEmpty();

        await RetryAsync(routing, invoice.InvoiceId);
        var delivery = (await routing.LeaseAsync("city-a")).Items("deliveries").ShouldHaveSingleItem();
        var delivered = delivery.GetProperty("invoice");
        (delivered.GetProperty("buyerSiret").GetString(), delivered.GetProperty("contractReference").GetString()).ShouldBe((RoutingProcess.City, "M-7"));
        Changes(delivered, "mended").ShouldBe(Changes(mended, "changes"));
        delivery.GetProperty("document").GetBytesFromBase64().ShouldBe(Invoices.DocumentOf(invoice));
        await ShouldBeShownAsync(routing, invoice.InvoiceId);
    }

    [Fact]
    public async Task A_mended_invoice_says_so_in_its_collectivitys_queue()
    {
        var channel = new RecordingChannel();
        await using var routing = await RoutingProcess.StartAsync(channel: channel);
        var invoice = Invoices.To(Unknown, engagement: "E1");
        await routing.RouteAsync(invoice);
        await MendAsync(routing, invoice.InvoiceId, new { buyerSiret = RoutingProcess.Region, reason = "R" });
        await RetryAsync(routing, invoice.InvoiceId);
        channel.Handed.ShouldHaveSingleItem().Invoice.Mended.ShouldBe("""[{"field":"buyerSiret","old":"99999999900099","new":"22222222200022"}]""");
    }

    [Fact]
    public async Task What_is_mended_twice_keeps_what_the_document_says_and_what_is_mended_back_is_mended_no_more()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = Invoices.To(Unknown);
        await routing.RouteAsync(invoice);
        await MendAsync(routing, invoice.InvoiceId, new { buyerSiret = RoutingProcess.Region, serviceCode = "S1", reason = "A" });
        await MendAsync(routing, invoice.InvoiceId, new { buyerSiret = RoutingProcess.City, serviceCode = "", reason = "B" });
        using var boss = routing.Hub.AsOperator();
        var item = (await boss.GetAsync("/v1/quarantine", HttpStatusCode.OK)).Items("invoices").ShouldHaveSingleItem();
        Changes(item, "mended").ShouldBe([$"buyerSiret: {Unknown} > {RoutingProcess.City}"]);
    }

    [Fact]
    public async Task Every_act_is_in_the_journal_with_who_when_why_and_the_values()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var (invoice, other) = (Invoices.To(Unknown), Invoices.To(Unknown));
        await routing.RouteAsync(invoice, other);
        await RetryAsync(routing, invoice.InvoiceId);
        await MendAsync(routing, invoice.InvoiceId, new { buyerSiret = RoutingProcess.City, reason = "Bon de commande." });
        await RetryAsync(routing, invoice.InvoiceId);
        await RetryAsync(routing, other.InvoiceId);
        using var boss = routing.Hub.AsOperator();
        var acts = (await boss.GetAsync($"/v1/quarantine/acts?invoiceId={invoice.InvoiceId}", HttpStatusCode.OK)).Items("acts");
        acts.Select(act => $"{act.GetProperty("by")} {act.GetProperty("kind")} {Text(act, "outcome")}{Text(act, "reason")}").ShouldBe(["operator retried routed", "operator mended Bon de commande.", "operator retried unknown-siret"]);
        acts.ShouldAllBe(act => act.GetProperty("at").GetDateTimeOffset().ToUnixTimeMilliseconds() == routing.Clock.GetUtcNow().ToUnixTimeMilliseconds());
        Changes(acts[1], "changes").ShouldBe([$"buyerSiret: {Unknown} > {RoutingProcess.City}"]);
        var latest = await boss.GetAsync("/v1/quarantine/acts?limit=1", HttpStatusCode.OK);
        latest.Items("acts")[0].Id("invoiceId").ShouldBe(other.InvoiceId);
        (await boss.GetAsync($"/v1/quarantine/acts?before={latest.GetProperty("next")}", HttpStatusCode.OK)).Items("acts").Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_mending_needs_a_reason_fields_within_their_limits_a_change_and_an_invoice_in_quarantine()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var (invoice, routed) = (Invoices.To(Unknown), Invoices.To(RoutingProcess.City));
        await routing.RouteAsync(invoice, routed);
        (await MendAsync(routing, invoice.InvoiceId, new { buyerSiret = RoutingProcess.City }, HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("value-not-allowed");
        (await MendAsync(routing, invoice.InvoiceId, new { buyerSiret = "1234", reason = "R" }, HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("value-not-allowed");
        (await MendAsync(routing, invoice.InvoiceId, new { buyerSiret = Unknown, reason = "R" }, HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("nothing-mended");
        await MendAsync(routing, routed.InvoiceId, new { serviceCode = "S1", reason = "R" }, HttpStatusCode.NotFound);
        using var boss = routing.Hub.AsOperator();
        (await boss.GetAsync("/v1/quarantine/acts", HttpStatusCode.OK)).Items("acts").ShouldBeEmpty();
    }

    private static async Task ShouldBeShownAsync(RoutingProcess routing, Guid invoiceId)
    {
        using var supplier = routing.Hub.AsSupplier();
        var life = await supplier.GetAsync($"/v1/invoices/{invoiceId}/life-cycle", HttpStatusCode.OK);
        var mending = life.Items("mendings").ShouldHaveSingleItem();
        mending.GetProperty("reason").GetString().ShouldBe("Confirmé par le bon de commande.");
        Changes(mending, "changes").Count.ShouldBe(3);
        life.Items("steps").Select(step => step.GetProperty("status").GetInt32()).ShouldBe([221, 203]);
    }

    private static IReadOnlyList<string> Changes(JsonElement holder, string name) =>
        [.. holder.Items(name).Select(change => $"{change.GetProperty("field")}: {change.GetProperty("old")} > {change.GetProperty("new")}")];

    private static string? Text(JsonElement act, string name) => act.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static async Task<JsonElement> MendAsync(RoutingProcess routing, Guid invoiceId, object body, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var boss = routing.Hub.AsOperator();
        return await boss.PostAsync($"/v1/quarantine/{invoiceId}/mending", body, expected);
    }

    private static async Task RetryAsync(RoutingProcess routing, Guid invoiceId)
    {
        using var boss = routing.Hub.AsOperator();
        await boss.PostAsync($"/v1/quarantine/{invoiceId}/retry", new { });
    }
}
