using System.Net;

namespace Hub.Routing.Tests.Quarantine;

public sealed class QuarantineTests
{
    [Fact]
    public async Task The_operator_sees_counts_by_cause_and_pages_of_invoices()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var unknown = Enumerable.Range(0, 5).Select(_ => Invoices.To("99999999900099")).ToList();
        await routing.RouteAsync([.. unknown, Invoices.To(null), Invoices.To(RoutingProcess.Hospital)]);
        using var boss = routing.Hub.AsOperator();
        var answer = await boss.GetAsync("/v1/quarantine?cause=unknown-siret&limit=3", HttpStatusCode.OK);
        answer.GetProperty("total").GetInt32().ShouldBe(7);
        answer.Items("causes").Select(cause => $"{cause.GetProperty("cause")} {cause.GetProperty("count")}").Order(StringComparer.Ordinal)
            .ShouldBe(["inactive-organisation 1", "no-buyer-siret 1", "unknown-siret 5"]);
        answer.Items("causes")[0].GetProperty("cause").GetString().ShouldBe("unknown-siret");
        var rest = await boss.GetAsync($"/v1/quarantine?cause=unknown-siret&limit=3&after={answer.Id("next")}", HttpStatusCode.OK);
        answer.Items("invoices").Concat(rest.Items("invoices")).Select(item => item.Id("invoiceId")).ShouldBe(unknown.Select(invoice => invoice.InvoiceId), ignoreOrder: true);
        rest.GetProperty("next").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        (await boss.GetAsync("/v1/quarantine?limit=0", HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("value-not-allowed");
    }

    [Fact]
    public async Task An_invoice_is_routed_again_once_the_directory_knows_its_siret()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = Invoices.To("99999999900099");
        await routing.RouteAsync(invoice);
        var stays = await RetryAsync(routing, invoice.InvoiceId);
        (stays.GetProperty("routed").GetBoolean(), stays.GetProperty("cause").GetString()).ShouldBe((false, "unknown-siret"));

        await routing.ImportAsync("siret,name,account\n99999999900099,Ville Z,city-z\n");
        var goes = await RetryAsync(routing, invoice.InvoiceId);
        (goes.GetProperty("routed").GetBoolean(), goes.GetProperty("account").GetString()).ShouldBe((true, "city-z"));
        (await routing.Statuses.OfAsync(invoice.InvoiceId, 2)).Select(step => (step.Status, step.CollectivityAccount)).ShouldBe([(221, null), (203, "city-z")]);
        (await routing.LeaseAsync("city-z")).Items("deliveries").ShouldHaveSingleItem().GetProperty("document").GetBytesFromBase64().ShouldBe(Invoices.DocumentOf(invoice));
        await RetryAsync(routing, invoice.InvoiceId, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_invoice_that_is_routed_again_to_a_queue_is_handed_over_and_available_on_the_confirm()
    {
        var channel = new RecordingChannel();
        await using var routing = await RoutingProcess.StartAsync(channel: channel);
        var invoice = Invoices.To("99999999900099");
        await routing.RouteAsync(invoice);
        await routing.ImportAsync("siret,name,account,served_by\n99999999900099,Ville Z,city-z,amqp\n");
        await RetryAsync(routing, invoice.InvoiceId);
        var handed = channel.Handed.ShouldHaveSingleItem();
        handed.Document.ShouldBe(invoice.Document);
        await routing.Hub.Get<Hub.Routing.DeliverToCollectivity.DeliveryConfirmation>().ConfirmAsync([handed.DeliveryId], TestContext.Current.CancellationToken);
        (await routing.Statuses.OfAsync(invoice.InvoiceId, 2)).Select(step => (step.Status, step.CollectivityAccount)).ShouldBe([(221, null), (203, "city-z")]);
    }

    [Fact]
    public async Task A_cause_that_has_changed_is_shown_and_counted_under_its_new_name()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = Invoices.To("99999999900099");
        await routing.RouteAsync(invoice);
        await routing.ImportAsync("siret,name,account,demands\n99999999900099,Ville Z,city-z,engagement\n");
        (await RetryAsync(routing, invoice.InvoiceId)).GetProperty("cause").GetString().ShouldBe("engagement-missing");
        using var boss = routing.Hub.AsOperator();
        var item = (await boss.GetAsync("/v1/quarantine", HttpStatusCode.OK)).Items("invoices").ShouldHaveSingleItem();
        (item.GetProperty("cause").GetString(), item.GetProperty("retries").GetInt32()).ShouldBe(("engagement-missing", 1));
    }

    private static async Task<System.Text.Json.JsonElement> RetryAsync(RoutingProcess routing, Guid invoiceId, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var boss = routing.Hub.AsOperator();
        return await boss.PostAsync($"/v1/quarantine/{invoiceId}/retry", new { }, expected);
    }
}
