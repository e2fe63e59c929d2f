using System.Net;
using System.Text.Json;
using Hub.Contracts;

namespace Hub.Routing.Tests.ReceiveStatus;

public sealed class StatusSequenceTests
{
    [Fact]
    public async Task An_ordered_list_is_played_and_may_be_sent_again_and_again()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await RoutedAsync(routing);
        object[] list = [new { status = "MISE_A_DISPOSITION" }, new { status = "SERVICE_FAIT" }, new { status = "MANDATEE", mandateNumber = "M-1" }, new { status = "09" }, new { status = "COMPTABILISEE" }];
        for (var time = 0; time < 3; time++)
        {
            var answer = await PlayAsync(routing, invoice, list);
            (answer.GetProperty("taken").GetInt32(), answer.GetProperty("refused").GetInt32()).ShouldBe((5, 0));
        }
        var told = await routing.Statuses.OfAsync(invoice.InvoiceId, 5);
        told.Select(step => step.Status).ShouldBe([203, 205, 214, 214, 214]);
        using var city = routing.AsCity();
        var life = await city.GetAsync($"/v1/invoices/{invoice.InvoiceId}/life-cycle", HttpStatusCode.OK);
        life.Items("steps").Select(step => step.GetProperty("chorusPro").GetString()).ShouldBe(["MISE_A_DISPOSITION", "SERVICE_FAIT", "MANDATEE", "MISE_A_DISPOSITION_COMPTABLE", "COMPTABILISEE"]);
    }

    [Fact]
    public async Task A_list_that_was_played_does_not_suspend_the_invoice_a_second_time()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await RoutedAsync(routing);
        object[] list = [new { status = 208, reason = "JUSTIF_ABS", comment = "why" }, new { status = 203 }];
        await PlayAsync(routing, invoice, list);
        var again = await PlayAsync(routing, invoice, list);
        again.Items("items").ShouldAllBe(item => item.GetProperty("alreadyReached").GetBoolean());
        (await routing.Statuses.OfAsync(invoice.InvoiceId, 3)).Select(step => step.Status).ShouldBe([203, 208, 203]);
        // A list of its own is another wish.
        await PlayAsync(routing, invoice, list[..1]);
        (await routing.Statuses.OfAsync(invoice.InvoiceId, 4))[^1].Status.ShouldBe(208);
    }

    [Fact]
    public async Task The_first_refusal_ends_the_list_and_what_was_taken_stays()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await RoutedAsync(routing);
        var answer = await PlayAsync(routing, invoice, [new { status = 204 }, new { status = 210, reason = "NOPE", comment = "why" }, new { status = 211 }]);
        answer.Items("items").Select(item => item.TryGetProperty("problem", out var problem) ? problem.Code() : "taken").ShouldBe(["taken", "reason-missing-or-unknown", "status-not-tried"]);
        (await routing.Statuses.OfAsync(invoice.InvoiceId, 2)).Select(step => step.Status).ShouldBe([203, 204]);
    }

    [Fact]
    public async Task A_list_of_somebody_elses_invoice_is_not_found_and_an_empty_one_is_refused()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await RoutedAsync(routing);
        using var other = routing.Hub.AsCollectivity("region-b");
        await other.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses/sequence", new { statuses = new[] { new { status = 204 }, new { status = 205 } } }, HttpStatusCode.NotFound);
        (await PlayAsync(routing, invoice, [], HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("value-not-allowed");
    }

    [Fact]
    public async Task What_the_accountants_system_reports_out_of_order_is_kept_and_breaks_nothing()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await RoutedAsync(routing);
        using var city = routing.AsCity();
        await city.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = 208, reason = "JUSTIF_ABS", comment = "why" });
        var late = await city.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = "MISE_EN_PAIEMENT", setBy = "accountant" });
        (late.GetProperty("outOfOrder").GetBoolean(), late.GetProperty("current").GetProperty("status").GetInt32()).ShouldBe((true, 208));
        (await city.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = 211, setBy = "accountant" })).GetProperty("alreadyReached").GetBoolean().ShouldBeTrue();
        var told = await routing.Statuses.OfAsync(invoice.InvoiceId, 3);
        (told[2].Status, told[2].SetBy, told[2].OutOfOrder).ShouldBe((211, "accountant", true));
        told[1].OutOfOrder.ShouldBeNull();
        var life = await city.GetAsync($"/v1/invoices/{invoice.InvoiceId}/life-cycle", HttpStatusCode.OK);
        life.GetProperty("current").GetProperty("status").GetInt32().ShouldBe(208);
        life.GetProperty("paymentDelay").GetProperty("delay").GetProperty("state").GetString().ShouldBe("paid");
        await city.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = 203 });
    }

    [Fact]
    public async Task The_collectivity_does_not_set_in_its_own_name_what_only_the_accountant_may_report_late()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await RoutedAsync(routing);
        using var city = routing.AsCity();
        await city.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = 208, reason = "JUSTIF_ABS", comment = "why" });
        await city.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = 211 }, HttpStatusCode.Conflict);
        (await city.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = 204, setBy = "accountant" }, HttpStatusCode.Conflict)).GetProperty("detail").GetString()!.ShouldContain("the accountant may set");
        (await city.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = 211, setBy = "platform" }, HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("value-not-allowed");
    }

    [Fact]
    public async Task A_name_that_is_no_status_is_refused_alone()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await RoutedAsync(routing);
        using var city = routing.AsCity();
        var answer = await city.PostAsync("/v1/statuses", new { statuses = new object[] { new { invoiceId = invoice.InvoiceId, status = "soon" }, new { invoiceId = invoice.InvoiceId, status = "204" } } });
        answer.Items("items").Select(item => item.TryGetProperty("problem", out var problem) ? problem.Code() : "taken").ShouldBe(["status-unknown", "taken"]);
    }

    [Fact]
    public async Task A_comment_that_connectors_would_cut_is_taken_with_a_notice()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await RoutedAsync(routing);
        using var city = routing.AsCity();
        var answer = await city.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = 208, reason = "justif-abs", comment = new string('é', 256) });
        answer.GetProperty("notice").Code().ShouldBe("comment-may-be-cut");
        var told = (await routing.Statuses.OfAsync(invoice.InvoiceId, 2))[1];
        (told.Reason, told.Comment!.Length).ShouldBe(("JUSTIF_ABS", 256));
        (await city.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = 203, comment = new string('é', 255) })).TryGetProperty("notice", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task With_framework_S6_the_reasons_of_a_refusal_are_limited_and_said()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = Invoices.To(RoutingProcess.City) with { Framework = "S6" };
        await routing.RouteAsync(invoice);
        using var city = routing.AsCity();
        var refused = await city.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = 210, reason = "CALCUL_ERR", comment = "why" }, HttpStatusCode.UnprocessableEntity);
        refused.Items("reasons").Select(reason => reason.GetString()).ShouldBe(["CODE_ROUTAGE_ERR", "DEST_ERR", "ROUTAGE_ERR"]);
        await city.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = 210, reason = "DEST_ERR", comment = "why" });
    }

    private static async Task<ValidatedInvoice> RoutedAsync(RoutingProcess routing)
    {
        var invoice = Invoices.To(RoutingProcess.City);
        await routing.RouteAsync(invoice);
        return invoice;
    }

    private static async Task<JsonElement> PlayAsync(RoutingProcess routing, ValidatedInvoice invoice, object[] statuses, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var city = routing.AsCity();
        return await city.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses/sequence", new { statuses }, expected);
    }
}
