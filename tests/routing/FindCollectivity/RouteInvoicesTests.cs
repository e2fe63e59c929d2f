using System.Diagnostics;
using Hub.Contracts;
using Hub.Outbox;
using Hub.Routing.FindCollectivity;
using Hub.Routing.Storage;
using Hub.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Routing.Tests.FindCollectivity;

public sealed class RouteInvoicesTests
{
    [Fact]
    public async Task An_invoice_of_a_city_served_over_http_is_available_with_the_commit_that_routed_it()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var warning = new Finding { Rule = "BR-X", Severity = "warning", Terms = [], French = "fr", English = "en" };
        var invoice = Invoices.To(RoutingProcess.City) with { Warnings = [warning] };
        await routing.RouteAsync(invoice);
        var step = (await routing.Statuses.OfAsync(invoice.InvoiceId, 1)).ShouldHaveSingleItem();
        (step.Status, step.SetBy, step.CollectivityAccount, step.SupplierAccount, step.DepositId).ShouldBe((203, "platform", "city-a", "supplier-a", invoice.DepositId));
        step.Findings.ShouldHaveSingleItem().Rule.ShouldBe("BR-X");
        (await routing.LeaseAsync("city-a")).Items("deliveries").ShouldHaveSingleItem().GetProperty("invoice").Id("invoiceId").ShouldBe(invoice.InvoiceId);
    }

    [Fact]
    public async Task A_message_that_comes_again_has_no_second_effect()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var batch = Invoices.Batch(Invoices.To(RoutingProcess.City), Invoices.To("99999999900099"));
        await routing.HandleAsync(batch.BatchId, batch);
        await routing.HandleAsync(batch.BatchId, batch);
        await ShouldHoldOnceAsync(routing, batch);
    }

    [Fact]
    public async Task An_invoice_enters_the_register_once_whatever_batches_it_comes_in()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = Invoices.To(RoutingProcess.City);
        var batch = Invoices.Batch(invoice, Invoices.To("99999999900099"));
        await routing.HandleAsync(batch.BatchId, batch);
        await routing.RouteAsync(invoice, invoice);
        await ShouldHoldOnceAsync(routing, batch);
    }

    [Fact]
    public async Task Batches_that_are_routed_at_once_have_each_a_message_of_their_own_statuses_on_their_own_trace()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var batches = new[] { Invoices.Batch(Invoices.To(RoutingProcess.City)), Invoices.Batch(Invoices.To("99999999900099"), Invoices.To(RoutingProcess.City)), Invoices.Batch(Invoices.To(RoutingProcess.City)) };
        var traces = new List<Task<ActivityTraceId>>();
        await routing.TogetherAsync(() => traces = [.. batches.Select(batch => RoutingProcess.InTraceAsync(() => routing.HandleAsync(batch.BatchId, batch)))]);
        await Eventually.TrueAsync(() => routing.Statuses.Messages.Count >= 3, "each batch's statuses are told");
        var told = routing.Statuses.Messages.OrderBy(message => Array.FindIndex(batches, batch => MessageOf(batch) == message.MessageId)).ToList();
        told.Select(message => message.MessageId).ShouldBe(batches.Select(MessageOf));
        told.Select(message => message.Trace).ShouldBe((await Task.WhenAll(traces)).Select(trace => (ActivityTraceId?)trace));
        told.Select(message => message.Changes.Select(change => change.InvoiceId)).ShouldBe(batches.Select(batch => batch.Invoices.Select(invoice => invoice.InvoiceId)));

        static Guid MessageOf(InvoicesValidated batch) => DerivedId.Of(batch.BatchId, "statuses-0");
    }

    [Fact]
    public async Task A_batch_that_fails_among_others_fails_alone()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var (good, bad, last) = (Invoices.To(RoutingProcess.City), Invoices.To(RoutingProcess.City) with { Sha256 = null! }, Invoices.To(RoutingProcess.City));
        var work = new List<Task>();
        await Should.ThrowAsync<Exception>(() => routing.TogetherAsync(() => work = [routing.RouteAsync(good), routing.RouteAsync(bad), routing.RouteAsync(last)]));
        work.Select(one => one.IsFaulted).ShouldBe([false, true, false]);
        (await routing.LeaseAsync("city-a")).Items("deliveries").Select(delivery => delivery.GetProperty("invoice").Id("invoiceId")).ShouldBe([good.InvoiceId, last.InvoiceId]);
        (await routing.Statuses.OfAsync(last.InvoiceId, 1)).ShouldHaveSingleItem().Status.ShouldBe(203);
        (await routing.Statuses.OfAsync(good.InvoiceId, 1)).ShouldHaveSingleItem().Status.ShouldBe(203);
    }

    [Fact]
    public async Task An_invoice_that_the_store_refuses_keeps_none_of_its_batch_back_and_its_message_is_set_aside()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var poison = Invoices.To(RoutingProcess.City) with { Sha256 = null! };
        var others = Enumerable.Range(0, 99).Select(_ => Invoices.To(RoutingProcess.City)).ToList();
        var batch = Invoices.Batch([.. others.Take(50), poison, .. others.Skip(50)]);
        await using var scope = routing.Hub.Services.CreateAsyncScope();
        var handler = scope.ServiceProvider.GetRequiredService<RouteInvoicesHandler>();
        await Should.ThrowAsync<Exception>(() => handler.HandleAsync(batch.BatchId, batch, TestContext.Current.CancellationToken));
        (await routing.LeaseAsync("city-a", max: 100)).Items("deliveries").ShouldBeEmpty();
        for (var attempt = 2; attempt <= 3; attempt++)
        {
            var fault = await Should.ThrowAsync<RoutingFailedException>(() => handler.HandleAsync(batch.BatchId, batch, TestContext.Current.CancellationToken));
            fault.Message.ShouldContain(poison.InvoiceId.ToString());
        }
        (await routing.LeaseAsync("city-a", max: 100)).Items("deliveries").Select(delivery => delivery.GetProperty("invoice").Id("invoiceId")).ShouldBe(others.Select(invoice => invoice.InvoiceId));
        var mended = batch with { Invoices = [.. batch.Invoices.Select(invoice => invoice.InvoiceId == poison.InvoiceId ? poison with { Sha256 = others[0].Sha256 } : invoice)] };
        await routing.HandleAsync(batch.BatchId, mended);
        (await routing.LeaseAsync("city-a", max: 100)).Items("deliveries").ShouldHaveSingleItem().GetProperty("invoice").Id("invoiceId").ShouldBe(poison.InvoiceId);
    }

    [Fact]
    public async Task An_invoice_to_an_unknown_siret_is_set_aside_and_its_supplier_is_told_why()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = Invoices.To("99999999900099");
        await routing.RouteAsync(invoice, Invoices.To(RoutingProcess.City));
        var step = (await routing.Statuses.OfAsync(invoice.InvoiceId, 1)).ShouldHaveSingleItem();
        (step.Status, step.Reason, step.SetBy, step.CollectivityAccount).ShouldBe((221, "ROUTAGE_ERR", "platform", null));
        step.Comment!.ShouldContain("99999999900099");
        (await routing.LeaseAsync("city-a")).Items("deliveries").Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_demand_that_is_not_met_rejects_the_invoice_with_the_rule_it_breaks()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = Invoices.To(RoutingProcess.CityServices) with { IssueDate = new DateOnly(2026, 10, 1) };
        await routing.RouteAsync(invoice);
        var step = (await routing.Statuses.OfAsync(invoice.InvoiceId, 1)).ShouldHaveSingleItem();
        (step.Status, step.Reason, step.SetBy).ShouldBe((213, "REJ_CONT_B2G", "platform"));
        var finding = step.Findings.ShouldHaveSingleItem();
        (finding.Rule, finding.RuleSet, finding.RuleSetVersion, finding.Severity).ShouldBe(("BR-FR-CPRO-11", "BR-FR-CPRO", "1.3", "fatal"));
        finding.Terms.ShouldContain("BT-46");
        step.Comment.ShouldBe(finding.French);
        await using var db = routing.Hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContext();
        (await db.Quarantine.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
        (await db.Invoices.AsNoTracking().SingleAsync(TestContext.Current.CancellationToken)).Status.ShouldBe(213);
    }

    [Fact]
    public async Task Before_the_reform_is_enforced_it_is_set_aside_with_the_same_finding()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = Invoices.To(RoutingProcess.CityServices) with { IssueDate = new DateOnly(2026, 9, 30) };
        await routing.RouteAsync(invoice);
        var step = (await routing.Statuses.OfAsync(invoice.InvoiceId, 1)).ShouldHaveSingleItem();
        (step.Status, step.Reason).ShouldBe((221, "ROUTAGE_ERR"));
        step.Findings.ShouldHaveSingleItem().Rule.ShouldBe("BR-FR-CPRO-11");
    }

    [Fact]
    public async Task A_direct_payment_to_nobody_known_says_that_the_buyer_must_be_public()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = Invoices.To("99999999900099") with { Framework = "S3" };
        await routing.RouteAsync(invoice);
        var step = (await routing.Statuses.OfAsync(invoice.InvoiceId, 1)).ShouldHaveSingleItem();
        step.Status.ShouldBe(221);
        step.Findings.ShouldHaveSingleItem().Rule.ShouldBe("BR-FR-CPRO-23");
    }

    [Fact]
    public async Task Without_a_broker_a_collectivity_that_wants_a_queue_is_served_by_the_inbox()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = Invoices.To(RoutingProcess.Region, engagement: "E1");
        await routing.RouteAsync(invoice);
        (await routing.LeaseAsync("region-b")).Items("deliveries").Count.ShouldBe(1);
        (await routing.Statuses.OfAsync(invoice.InvoiceId, 1))[0].Status.ShouldBe(203);
    }

    [Fact]
    public async Task A_hundred_invoices_with_odd_texts_are_kept_as_they_are()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoices = Enumerable.Range(0, 100).Select(_ => Invoices.To(RoutingProcess.City) with
        {
            SellerSiret = null, Number = "N° \"42\" 𝄞 '; --" + new string('é', 300), SellerName = string.Concat(Enumerable.Repeat("𝄞", 400)), TotalWithVat = -0.01m, AmountDue = null, DueDate = null,
        }).ToList();
        await routing.RouteAsync(invoices);
        await using var db = routing.Hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContext();
        var stored = await db.Invoices.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
        stored.Count.ShouldBe(100);
        stored.ShouldAllBe(row => row.Number.StartsWith("N° \"42\" 𝄞 '; --é") && row.Number.Length == 100 && row.TotalWithVat == -0.01m && row.AmountDue == null && row.DueDate == null);
        stored.ShouldAllBe(row => !char.IsHighSurrogate(row.SellerName!.Last()));
        (await routing.LeaseAsync("city-a", max: 100)).Items("deliveries").Count.ShouldBe(100);
    }

    private static async Task ShouldHoldOnceAsync(RoutingProcess routing, InvoicesValidated batch)
    {
        var stop = TestContext.Current.CancellationToken;
        foreach (var invoice in batch.Invoices) await routing.Statuses.OfAsync(invoice.InvoiceId, 1);
        await using var db = routing.Hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContext();
        (await db.Invoices.CountAsync(stop), await db.Deliveries.CountAsync(stop), await db.Quarantine.CountAsync(stop), await db.StatusSteps.CountAsync(stop)).ShouldBe((2, 1, 1, 2));
        routing.Statuses.Changes.Count.ShouldBe(2);
    }
}
