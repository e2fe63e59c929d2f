using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Hub.Contracts;
using Hub.Hosting.Access;

namespace Hub.Routing.Tests.ShowLifeCycle;

/// <summary>What a supplier sees of its invoices' lives, and does with refused and paid ones.</summary>
public sealed class SupplierLifeTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_side_sees_what_it_may_set_next_and_the_payment_delay()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await RoutedAsync(routing);
        var path = $"/v1/invoices/{invoice.InvoiceId}/life-cycle";
        using var supplier = routing.Hub.AsSupplier();
        var seen = await supplier.GetAsync(path, HttpStatusCode.OK);
        seen.Items("allowed").Select(Status).ShouldBe([212]);
        seen.TryGetProperty("allowedForAccountant", out _).ShouldBeFalse();
        seen.GetProperty("paymentDelay").GetProperty("delay").GetProperty("state").GetString().ShouldBe("running");
        using var city = routing.AsCity();
        var owner = await city.GetAsync(path, HttpStatusCode.OK);
        owner.Items("allowed").Select(Status).ShouldBe([204, 205, 206, 207, 208, 210, 211, 214, 221]);
        owner.Items("allowedForAccountant").Select(Status).ShouldBe([211, 214]);
        using var somebody = routing.As("operator", HubRoles.Operator);
        await somebody.GetAsync(path, HttpStatusCode.OK);
        foreach (var (account, role) in new[] { ("supplier-b", HubRoles.Supplier), ("region-b", HubRoles.Collectivity), ("supplier-a", HubRoles.Collectivity) })
        {
            using var other = routing.As(account, role);
            (await other.GetAsync(path, HttpStatusCode.NotFound)).Code().ShouldBe("not-found");
        }
    }

    [Fact]
    public async Task The_whole_table_is_read_at_run_time_also_one_of_the_operators_own()
    {
        using var folder = new Hub.Testing.TempFolder();
        var file = Path.Combine(folder.Path, "table.txt");
        await File.WriteAllTextAsync(file, "200 | 203 221 | | |\n203 | | 210 | |\n", Stop);
        await using var routing = await RoutingProcess.StartAsync(configure: builder => builder.Configuration["Hub:LifeCycle:File"] = file);
        using var city = routing.AsCity();
        var table = await city.GetAsync("/v1/life-cycle", HttpStatusCode.OK);
        var available = table.Items("statuses").Single(row => row.GetProperty("status").GetInt32() == 203);
        available.GetProperty("next").GetProperty("recipient").EnumerateArray().Select(next => next.GetInt32()).ShouldBe([210]);
        var invoice = await RoutedAsync(routing);
        await city.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = 204 }, HttpStatusCode.Conflict);
        await city.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = 210, reason = "CMD_ERR", comment = "why" });
    }

    [Fact]
    public async Task A_refusal_is_seen_then_treated_and_keeps_its_instants()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await RoutedAsync(routing);
        await AnswerAsync(routing, invoice, new { treated = true }, HttpStatusCode.Conflict);
        using var city = routing.AsCity();
        await city.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = 210, reason = "CMD_ERR", comment = "Mauvais bon de commande." });
        var seen = await AnswerAsync(routing, invoice, new { });
        seen.TryGetProperty("treatedAt", out _).ShouldBeFalse();
        routing.Clock.Advance(TimeSpan.FromSeconds(2));
        var treated = await AnswerAsync(routing, invoice, new { treated = true, comment = "F-2 la remplace." });
        (treated.GetProperty("treatedAt").GetDateTimeOffset() - treated.GetProperty("seenAt").GetDateTimeOffset()).ShouldBe(TimeSpan.FromSeconds(2), TimeSpan.FromMilliseconds(2));
        routing.Clock.Advance(TimeSpan.FromSeconds(2));
        var again = await AnswerAsync(routing, invoice, new { treated = true });
        again.GetProperty("treatedAt").GetDateTimeOffset().ShouldBe(treated.GetProperty("treatedAt").GetDateTimeOffset(), TimeSpan.FromMilliseconds(2));
        (await AnswerAsync(routing, invoice, new { }, HttpStatusCode.NotFound, "supplier-b")).Code().ShouldBe("not-found");
        var life = await city.GetAsync($"/v1/invoices/{invoice.InvoiceId}/life-cycle", HttpStatusCode.OK);
        life.GetProperty("refusalAnswer").GetProperty("comment").GetString().ShouldBe("F-2 la remplace.");
        life.GetProperty("current").GetProperty("status").GetInt32().ShouldBe(210);
    }

    [Fact]
    public async Task A_supplier_says_that_it_was_paid_although_nobody_reported_the_payment()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await RoutedAsync(routing);
        var body = new { amounts = new[] { new { amount = 1000.50m, vatRate = 20m }, new { amount = 200m, vatRate = 5.5m } } };
        using var supplier = routing.Hub.AsSupplier();
        var path = $"/v1/invoices/{invoice.InvoiceId}/cash-in";
        (await supplier.PostAsync(path, body)).GetProperty("current").GetProperty("status").GetInt32().ShouldBe(212);
        (await supplier.PostAsync(path, body)).GetProperty("alreadyReached").GetBoolean().ShouldBeTrue();
        var life = await supplier.GetAsync($"/v1/invoices/{invoice.InvoiceId}/life-cycle", HttpStatusCode.OK);
        life.Items("steps")[^1].Items("amounts").Select(amount => amount.GetProperty("amount").GetDecimal()).ShouldBe([1000.50m, 200m]);
        life.GetProperty("paymentDelay").GetProperty("delay").GetProperty("state").GetString().ShouldBe("paid");
        (await routing.Statuses.OfAsync(invoice.InvoiceId, 2))[1].SetBy.ShouldBe("supplier");
    }

    [Theory]
    [InlineData("{\"amounts\":[]}", "value-not-allowed")]
    [InlineData("{\"amounts\":[{\"amount\":1.005,\"vatRate\":20}]}", "value-not-allowed")]
    [InlineData("{\"amounts\":[{\"amount\":1,\"vatRate\":101}]}", "value-not-allowed")]
    [InlineData("{\"amounts\":[{\"amount\":-5,\"vatRate\":20}]}", "comment-missing")]
    [InlineData("{\"amounts\":[{\"amount\":5,\"vatRate\":20}],\"at\":\"2999-01-01T00:00:00Z\"}", "value-not-allowed")]
    public async Task A_cash_in_that_says_too_little_or_too_much_is_refused(string json, string code)
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await RoutedAsync(routing);
        using var supplier = routing.Hub.AsSupplier();
        using var body = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var answer = await supplier.PostAsync($"/v1/invoices/{invoice.InvoiceId}/cash-in", body, Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadFromJsonAsync<JsonElement>(Stop)).Code().ShouldBe(code);
    }

    [Fact]
    public async Task A_refused_invoice_is_not_cashed()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await RoutedAsync(routing);
        using var city = routing.AsCity();
        await city.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = 210, reason = "CMD_ERR", comment = "why" });
        using var supplier = routing.Hub.AsSupplier();
        var refused = await supplier.PostAsync($"/v1/invoices/{invoice.InvoiceId}/cash-in", new { amounts = new[] { new { amount = 1m, vatRate = 20m } } }, HttpStatusCode.Conflict);
        refused.Items("allowed").ShouldBeEmpty();
    }

    private static int Status(JsonElement status) => status.GetProperty("status").GetInt32();

    private static async Task<ValidatedInvoice> RoutedAsync(RoutingProcess routing)
    {
        var invoice = Invoices.To(RoutingProcess.City);
        await routing.RouteAsync(invoice);
        return invoice;
    }

    private static async Task<JsonElement> AnswerAsync(RoutingProcess routing, ValidatedInvoice invoice, object body, HttpStatusCode expected = HttpStatusCode.OK, string supplier = "supplier-a")
    {
        using var client = routing.Hub.AsSupplier(supplier);
        using var answer = await client.PutAsJsonAsync($"/v1/invoices/{invoice.InvoiceId}/refusal-answer", body, Stop);
        answer.StatusCode.ShouldBe(expected, await answer.Content.ReadAsStringAsync(Stop));
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
    }
}
