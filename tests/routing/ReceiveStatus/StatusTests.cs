using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Hub.Contracts;
using Hub.Routing.LifeCycle;
using Hub.Routing.ReceiveStatus;
using Hub.Routing.Storage;
using Hub.Testing;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Tests.ReceiveStatus;

public sealed class StatusTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_normal_life_of_an_invoice_is_taken_step_by_step_and_told_in_order()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await RoutedAsync(routing);
        await SetAsync(routing, invoice, new { status = 204 });
        await SetAsync(routing, invoice, new { status = 205 });
        await SetAsync(routing, invoice, new { status = 214, mandateNumber = "M-1" });
        var last = await SetAsync(routing, invoice, new { status = 211, at = routing.Clock.GetUtcNow().AddHours(-1) });
        last.GetProperty("current").GetProperty("label").GetString().ShouldBe("Paiement transmis");
        last.Items("allowed").ShouldBeEmpty();
        var told = await routing.Statuses.OfAsync(invoice.InvoiceId, 5);
        told.Select(step => step.Status).ShouldBe([203, 204, 205, 214, 211]);
        told.Skip(1).ShouldAllBe(step => step.SetBy == "recipient" && step.CollectivityAccount == "city-a");
        told.Select(step => step.EventId).Distinct().Count().ShouldBe(5);
        (routing.Clock.GetUtcNow() - told[4].At).TotalHours.ShouldBe(1, 0.01);
        await using var db = routing.Hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContext();
        (await db.StatusSteps.SingleAsync(step => step.Status == 214, Stop)).MandateNumber.ShouldBe("M-1");
    }

    [Fact]
    public async Task Calls_that_are_judged_at_once_have_each_their_own_outcomes_on_their_own_invoices()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var (city, region) = (Invoices.To(RoutingProcess.City), Invoices.To(RoutingProcess.Region, engagement: "E1"));
        await routing.RouteAsync(city, region);
        var calls = new List<Task<IReadOnlyList<StatusOutcome>>>();
        await routing.TogetherAsync(() => calls = [ReceiveAsync("city-a", 204, city, region), ReceiveAsync("region-b", 205, city, region), ReceiveAsync("city-a", 204, city)]);
        (await Task.WhenAll(calls)).Select(call => call.Select(outcome => outcome.Verdict)).ShouldBe(
            [[StatusVerdict.Taken, StatusVerdict.NotFound], [StatusVerdict.NotFound, StatusVerdict.Taken], [StatusVerdict.AlreadyReached]]);
        (await routing.Statuses.OfAsync(city.InvoiceId, 2)).Select(step => step.Status).ShouldBe([203, 204]);
        (await routing.Statuses.OfAsync(region.InvoiceId, 2)).Select(step => step.Status).ShouldBe([203, 205]);

        Task<IReadOnlyList<StatusOutcome>> ReceiveAsync(string account, int status, params IEnumerable<ValidatedInvoice> invoices) =>
            routing.Hub.Get<StatusReceiver>().ReceiveAsync(account, [.. invoices.Select(invoice => new WantedStatus { InvoiceId = invoice.InvoiceId, Status = status })], Stop);
    }

    [Fact]
    public async Task Calls_that_are_judged_at_once_have_each_a_message_of_their_own_statuses_on_their_own_trace()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var (first, second) = (await RoutedAsync(routing), await RoutedAsync(routing));
        await routing.Statuses.OfAsync(second.InvoiceId, 1);
        await routing.Statuses.OfAsync(first.InvoiceId, 1);
        routing.Statuses.Messages.Clear();
        var traces = new List<Task<ActivityTraceId>>();
        await routing.TogetherAsync(() => traces = [SetAsync(first, 204), SetAsync(second, 204), SetAsync(first, 204), SetAsync(first, 205)]);
        await Eventually.TrueAsync(() => routing.Statuses.Messages.Count >= 3, "each call's statuses are told");
        var callers = await Task.WhenAll(traces);
        routing.Statuses.Messages.Select(message => (message.Trace, message.Changes.ShouldHaveSingleItem().InvoiceId, message.Changes[0].Status)).ShouldBe(
            [(callers[0], first.InvoiceId, 204), (callers[1], second.InvoiceId, 204), (callers[3], first.InvoiceId, 205)], ignoreOrder: true);
        routing.Statuses.Messages.Select(message => message.MessageId).Distinct().Count().ShouldBe(3);
        await using var db = routing.Hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContext();
        var row = await db.Invoices.SingleAsync(invoice => invoice.InvoiceId == first.InvoiceId, Stop);
        (row.Status, row.StatusSequence).ShouldBe((205, 3));

        Task<ActivityTraceId> SetAsync(ValidatedInvoice invoice, int status) =>
            RoutingProcess.InTraceAsync(() => routing.Hub.Get<StatusReceiver>().ReceiveAsync("city-a", [new WantedStatus { InvoiceId = invoice.InvoiceId, Status = status }], Stop));
    }

    [Fact]
    public async Task A_repeated_status_is_answered_ok_and_told_once()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await RoutedAsync(routing);
        (await SetAsync(routing, invoice, new { status = 204 })).GetProperty("alreadyReached").GetBoolean().ShouldBeFalse();
        (await SetAsync(routing, invoice, new { status = 204 })).GetProperty("alreadyReached").GetBoolean().ShouldBeTrue();
        (await SetAsync(routing, invoice, new { status = 203 })).GetProperty("current").GetProperty("status").GetInt32().ShouldBe(204);
        await SetAsync(routing, invoice, new { status = 205 });
        (await routing.Statuses.OfAsync(invoice.InvoiceId, 3)).Select(step => step.Status).ShouldBe([203, 204, 205]);
    }

    [Fact]
    public async Task A_status_that_the_life_cycle_refuses_is_answered_with_those_that_it_allows()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await RoutedAsync(routing);
        await SetAsync(routing, invoice, new { status = 214 });
        var problem = await SetAsync(routing, invoice, new { status = 204 }, HttpStatusCode.Conflict);
        problem.Code().ShouldBe("status-not-allowed");
        var allowed = problem.Items("allowed").ShouldHaveSingleItem();
        (allowed.GetProperty("status").GetInt32(), allowed.GetProperty("label").GetString()).ShouldBe((211, "Paiement transmis"));
        problem.GetProperty("detailFr").GetString()!.ShouldContain("211 Paiement transmis");
    }

    [Theory]
    [InlineData(208, null, "why", "reason-missing-or-unknown")]
    [InlineData(208, "JUSTIF_ABS", null, "comment-missing")]
    [InlineData(210, "NOPE", "why", "reason-missing-or-unknown")]
    [InlineData(299, null, null, "status-unknown")]
    public async Task What_is_missing_or_unknown_is_said_with_its_code(int status, string? reason, string? comment, string code)
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await RoutedAsync(routing);
        (await SetAsync(routing, invoice, new { status, reason, comment }, HttpStatusCode.UnprocessableEntity)).Code().ShouldBe(code);
    }

    [Fact]
    public async Task Statuses_that_others_set_are_not_the_collectivitys_to_set()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await RoutedAsync(routing);
        (await SetAsync(routing, invoice, new { status = 212 }, HttpStatusCode.Conflict)).Code().ShouldBe("status-not-allowed");
        (await SetAsync(routing, invoice, new { status = 213, reason = "REJ_SEMAN" }, HttpStatusCode.Conflict)).Code().ShouldBe("status-not-allowed");
    }

    [Fact]
    public async Task Another_collectivitys_invoice_does_not_exist_for_this_one()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await RoutedAsync(routing);
        using var other = routing.Hub.AsCollectivity("region-b");
        (await other.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", new { status = 204 }, HttpStatusCode.NotFound)).Code().ShouldBe("not-found");
        var list = await other.PostAsync("/v1/statuses", new { statuses = new[] { new { invoiceId = invoice.InvoiceId, status = 204 } } });
        list.Items("items")[0].GetProperty("problem").Code().ShouldBe("not-found");
        list.Items("items")[0].TryGetProperty("current", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task An_invoice_in_quarantine_is_nobodys_to_answer()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = Invoices.To("99999999900099");
        await routing.RouteAsync(invoice);
        await SetAsync(routing, invoice, new { status = 204 }, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_list_is_taken_in_its_order_and_one_bad_item_does_not_hold_up_the_others()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var (first, second) = (await RoutedAsync(routing), await RoutedAsync(routing));
        using var city = routing.AsCity();
        var answer = await city.PostAsync("/v1/statuses", new
        {
            statuses = new object[]
            {
                new { invoiceId = first.InvoiceId, status = 204 },
                new { invoiceId = "not an id", status = 204 },
                new { invoiceId = first.InvoiceId, status = 205 },
                new { invoiceId = second.InvoiceId, status = 208 },
                new { invoiceId = second.InvoiceId, status = 214 },
                new { invoiceId = second.InvoiceId, status = 204 },
            },
        });
        (answer.GetProperty("taken").GetInt32(), answer.GetProperty("refused").GetInt32()).ShouldBe((3, 3));
        answer.Items("items").Select(item => item.TryGetProperty("problem", out var problem) ? problem.Code() : "taken")
            .ShouldBe(["taken", "not-found", "taken", "reason-missing-or-unknown", "taken", "status-not-allowed"]);
        answer.Items("items")[1].GetProperty("invoiceId").GetString().ShouldBe("not an id");
        (await routing.Statuses.OfAsync(first.InvoiceId, 3)).Select(step => step.Status).ShouldBe([203, 204, 205]);
    }

    [Fact]
    public async Task A_thousand_statuses_fit_in_one_call_and_one_more_does_not()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoices = Enumerable.Range(0, 1000).Select(_ => Invoices.To(RoutingProcess.City)).ToList();
        foreach (var batch in invoices.Chunk(100)) await routing.RouteAsync(batch);
        using var city = routing.AsCity();
        var statuses = invoices.Select(invoice => new { invoiceId = invoice.InvoiceId, status = 208, reason = "JUSTIF_ABS", comment = new string('é', 500) }).ToList();
        (await city.PostAsync("/v1/statuses", new { statuses })).GetProperty("taken").GetInt32().ShouldBe(1000);
        (await city.PostAsync("/v1/statuses", new { statuses = statuses.Append(statuses[0]) }, HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("value-not-allowed");
        (await city.PostAsync("/v1/statuses", new { statuses = Array.Empty<object>() }, HttpStatusCode.UnprocessableEntity)).Code().ShouldBe("value-not-allowed");
    }

    [Fact]
    public async Task Two_consumers_that_answer_at_once_leave_one_history()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await RoutedAsync(routing);
        var receiver = routing.Hub.Get<StatusReceiver>();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => receiver.ReceiveAsync("city-a", [new WantedStatus { InvoiceId = invoice.InvoiceId, Status = 204 }], Stop)));
        outcomes.Count(outcome => outcome[0].Verdict == StatusVerdict.Taken).ShouldBe(1);
        outcomes.Count(outcome => outcome[0].Verdict == StatusVerdict.AlreadyReached).ShouldBe(19);
        (await routing.Statuses.OfAsync(invoice.InvoiceId, 2)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_message_of_a_queue_that_comes_again_counts_once_even_when_the_life_cycle_would_allow_it_again()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = await RoutedAsync(routing);
        var receiver = routing.Hub.Get<StatusReceiver>();
        var suspend = new WantedStatus { InvoiceId = invoice.InvoiceId, Status = 208, Reason = "JUSTIF_ABS", Comment = "why", Cause = Invoices.NewId() };
        (await receiver.ReceiveAsync("city-a", [suspend], Stop))[0].Verdict.ShouldBe(StatusVerdict.Taken);
        (await receiver.ReceiveAsync("city-a", [new WantedStatus { InvoiceId = invoice.InvoiceId, Status = 203 }], Stop))[0].Verdict.ShouldBe(StatusVerdict.Taken);
        (await receiver.ReceiveAsync("city-a", [suspend, suspend], Stop)).ShouldAllBe(outcome => outcome.Verdict == StatusVerdict.AlreadyReached && outcome.Current == 203);
        (await receiver.ReceiveAsync("city-a", [suspend with { Cause = Invoices.NewId() }], Stop))[0].Verdict.ShouldBe(StatusVerdict.Taken);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"status\":true}")]
    [InlineData("{\"status\":204")]
    [InlineData("[204]")]
    public async Task A_body_that_is_no_status_is_a_bad_request(string body)
    {
        await using var routing = await RoutingProcess.StartAsync(withDirectory: false);
        using var city = routing.AsCity();
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await city.PostAsync($"/v1/invoices/{Invoices.NewId()}/statuses", content, Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop));
        problem.RootElement.Code().ShouldBe("bad-request");
    }

    private static async Task<ValidatedInvoice> RoutedAsync(RoutingProcess routing)
    {
        var invoice = Invoices.To(RoutingProcess.City);
        await routing.RouteAsync(invoice);
        return invoice;
    }

    private static async Task<JsonElement> SetAsync(RoutingProcess routing, ValidatedInvoice invoice, object body, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var city = routing.AsCity();
        return await city.PostAsync($"/v1/invoices/{invoice.InvoiceId}/statuses", body, expected);
    }
}
