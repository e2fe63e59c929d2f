using Hub.Contracts;
using Hub.Routing.LifeCycle;
using Hub.Routing.Storage;
using Hub.Testing;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Tests.Duplicates;

public sealed class DuplicateTests
{
    [Fact]
    public async Task The_second_invoice_of_a_number_is_rejected_as_DOUBLON_and_names_the_first()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var first = Invoices.To(RoutingProcess.City);
        await routing.RouteAsync(first);
        var second = Again(first) with { Sha256 = new string('0', 64) };
        await routing.RouteAsync(second);
        var step = (await routing.Statuses.OfAsync(second.InvoiceId, 1)).ShouldHaveSingleItem();
        (step.Status, step.Reason, step.SetBy, step.CollectivityAccount).ShouldBe((213, "DOUBLON", "platform", null));
        step.Comment!.ShouldContain(first.InvoiceId.ToString());
        var finding = step.Findings.ShouldHaveSingleItem();
        finding.Rule.ShouldBe("G1.42");
        (finding.Found, finding.French.Contains(first.InvoiceId.ToString()), finding.English.Contains(first.InvoiceId.ToString())).ShouldBe((first.Number, true, true));
        (await routing.LeaseAsync("city-a")).Items("deliveries").ShouldHaveSingleItem().GetProperty("invoice").Id("invoiceId").ShouldBe(first.InvoiceId);
    }

    [Fact]
    public async Task The_same_document_of_the_same_sender_is_told_as_already_deposited_with_the_first_one_s_status()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var first = Invoices.To(RoutingProcess.City);
        await routing.RouteAsync(first);
        var (again, otherSender) = (Again(first), Again(first) with { SupplierAccount = "supplier-b" });
        await routing.RouteAsync(again);
        await routing.RouteAsync(otherSender);
        var finding = (await routing.Statuses.OfAsync(again.InvoiceId, 1))[0].Findings.ShouldHaveSingleItem();
        finding.Rule.ShouldBe("HUB-ALREADY-DEPOSITED");
        finding.English.ShouldContain($"{first.InvoiceId}");
        finding.English.ShouldContain("status 203");
        (await routing.Statuses.OfAsync(otherSender.InvoiceId, 1))[0].Findings[0].Rule.ShouldBe("G1.42");
        (await routing.LeaseAsync("city-a")).Items("deliveries").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_in_one_batch_the_first_is_taken()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var first = Invoices.To(RoutingProcess.City);
        var second = Again(first);
        await routing.RouteAsync(first, second);
        (await routing.Statuses.OfAsync(first.InvoiceId, 1))[0].Status.ShouldBe(203);
        (await routing.Statuses.OfAsync(second.InvoiceId, 1))[0].Status.ShouldBe(213);
    }

    [Fact]
    public async Task Of_two_in_batches_that_are_routed_at_once_the_first_is_taken_and_each_batch_once()
    {
        var channel = new RecordingChannel();
        await using var routing = await RoutingProcess.StartAsync(channel: channel);
        var (first, other) = (Invoices.To(RoutingProcess.Region, engagement: "E1"), Invoices.To(RoutingProcess.Region, engagement: "E2"));
        var second = Again(first);
        var (one, two) = (Invoices.Batch([first]), Invoices.Batch([second, other]));
        await routing.TogetherAsync(() => [routing.HandleAsync(one.BatchId, one), routing.HandleAsync(two.BatchId, two), routing.HandleAsync(one.BatchId, one), routing.RouteAsync(first)]);
        (await routing.Statuses.OfAsync(second.InvoiceId, 1)).ShouldHaveSingleItem().Status.ShouldBe(213);
        channel.Handed.Select(delivery => (delivery.Invoice.InvoiceId, delivery.Document)).ShouldBe([(first.InvoiceId, first.Document), (other.InvoiceId, other.Document)], ignoreOrder: true);
        channel.Handed.OrderBy(delivery => delivery.Position).First().Invoice.InvoiceId.ShouldBe(first.InvoiceId);
    }

    [Fact]
    public async Task The_same_document_in_batches_that_are_routed_at_once_is_told_the_status_that_the_first_one_was_given()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var first = Invoices.To(RoutingProcess.City);
        var again = Again(first);
        await routing.TogetherAsync(() => [routing.RouteAsync(first), routing.RouteAsync(again)]);
        var finding = (await routing.Statuses.OfAsync(again.InvoiceId, 1))[0].Findings.ShouldHaveSingleItem();
        (finding.Rule, finding.English.Contains($"{first.InvoiceId}"), finding.English.Contains("status 203")).ShouldBe(("HUB-ALREADY-DEPOSITED", true, true));
    }

    [Fact]
    public async Task Another_year_another_supplier_another_number_or_no_SIREN_is_no_duplicate()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var first = Invoices.To(RoutingProcess.City);
        ValidatedInvoice[] others =
        [
            Again(first) with { IssueDate = first.IssueDate.AddYears(1) }, Again(first) with { SellerSiret = "99999999900010" }, Again(first) with { Number = first.Number + "-B" },
            Again(first) with { SellerSiret = null }, Again(first) with { SellerSiret = null },
        ];
        await routing.RouteAsync([first, .. others]);
        foreach (var invoice in others) (await routing.Statuses.OfAsync(invoice.InvoiceId, 1))[0].Status.ShouldBe(203);
    }

    [Fact]
    public async Task The_SIREN_counts_not_the_establishment_and_not_the_sender()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var first = Invoices.To(RoutingProcess.City) with { SellerSiren = "123456782", SellerSiret = null };
        var second = Again(first) with { SellerSiret = "12345678299999", SellerSiren = null, SupplierAccount = "supplier-b", Sha256 = new string('0', 64) };
        await routing.RouteAsync(first);
        await routing.RouteAsync(second);
        (await routing.Statuses.OfAsync(second.InvoiceId, 1))[0].Status.ShouldBe(213);
    }

    [Fact]
    public async Task A_recipient_s_refusal_keeps_the_number_and_a_platform_s_rejection_frees_it()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var first = Invoices.To(RoutingProcess.City);
        await routing.RouteAsync(first);
        using var city = routing.AsCity();
        await city.PostAsync($"/v1/invoices/{first.InvoiceId}/statuses", new { status = 210, reason = "CMD_ERR", comment = "non" });
        var second = Again(first);
        await routing.RouteAsync(second);
        (await routing.Statuses.OfAsync(second.InvoiceId, 1))[0].Status.ShouldBe(213);
        // An invoice in quarantine holds its number until the platform rejects it.
        var waiting = Invoices.To("99999999900099");
        await routing.RouteAsync(waiting);
        await RejectAsync(routing, waiting.InvoiceId);
        var third = Again(waiting) with { BuyerSiret = RoutingProcess.City };
        await routing.RouteAsync(third);
        (await routing.Statuses.OfAsync(third.InvoiceId, 1))[0].Status.ShouldBe(203);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_invoice_without_what_its_buyer_demands_leaves_its_number_to_the_mended_one(bool inOneBatch)
    {
        await using var routing = await RoutingProcess.StartAsync();
        var first = Invoices.To(RoutingProcess.CityServices, null) with { IssueDate = new DateOnly(2026, 10, 1) };
        var mended = Again(first) with { ServiceCode = "ACHATS", EngagementNumber = "EJ1", Sha256 = new string('0', 64) };
        var third = Again(mended) with { Sha256 = new string('1', 64) };
        foreach (var batch in inOneBatch ? [[first, mended, third]] : new ValidatedInvoice[][] { [first], [mended], [third] }) await routing.RouteAsync(batch);
        var steps = new[] { first, mended, third }.Select(invoice => routing.Statuses.OfAsync(invoice.InvoiceId, 1));
        (await Task.WhenAll(steps)).Select(taken => (taken[0].Status, taken[0].Reason)).ShouldBe([(213, "REJ_CONT_B2G"), (203, null), (213, "DOUBLON")]);
    }

    [Fact]
    public async Task An_invoice_that_is_routed_again_holds_its_own_number_still()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = Invoices.To("99999999900099");
        await routing.RouteAsync(invoice);
        await routing.ImportAsync("siret,name,account\n99999999900099,Ville Z,city-z\n");
        using var theOperator = routing.Hub.AsOperator();
        (await theOperator.PostAsync($"/v1/quarantine/{invoice.InvoiceId}/retry", new { })).GetProperty("routed").GetBoolean().ShouldBeTrue();
        var second = Again(invoice);
        await routing.RouteAsync(second);
        (await routing.Statuses.OfAsync(second.InvoiceId, 1))[0].Status.ShouldBe(213);
    }

    [Fact]
    public async Task Of_two_batches_at_the_same_moment_in_two_processes_one_takes_each_number()
    {
        using var folder = new TempFolder();
        await using var one = await RoutingProcess.StartAsync(folder.Path);
        await using var other = await RoutingProcess.StartAsync(folder.Path, withDirectory: false);
        var batches = Enumerable.Range(0, 10).Select(_ => Enumerable.Range(0, 20).Select(_ => Invoices.To(RoutingProcess.City)).ToList()).ToList();
        var work = batches.SelectMany(batch => (Task[])[Task.Run(() => one.RouteAsync(batch)), Task.Run(() => other.RouteAsync([.. batch.Select(Again).Reverse()])), Task.Run(() => other.RouteAsync([.. batch.Select(Again)]))]);
        await Task.WhenAll(work);
        await using var db = one.Hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContext();
        var byNumber = (await db.Invoices.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken)).GroupBy(row => row.Number).ToList();
        byNumber.Count.ShouldBe(200);
        byNumber.ShouldAllBe(same => same.Count() == 3 && same.Count(row => row.Status == 203) == 1 && same.Count(row => row.Status == 213 && row.NumberKey == null) == 2);
    }

    private static ValidatedInvoice Again(ValidatedInvoice invoice) => invoice with { InvoiceId = Invoices.NewId(), DepositId = Invoices.NewId() };

    private static async Task RejectAsync(RoutingProcess routing, Guid invoiceId)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var db = routing.Hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContext();
        var state = await db.Invoices.Where(row => row.InvoiceId == invoiceId).Select(InvoiceState.Columns).SingleAsync(stop);
        var journal = new LifeJournal(routing.Clock.GetUtcNow());
        journal.Take(state, new StatusWish(LifeCycleStatuses.Rejected, Actor.Platform) { Reason = "DEST_INC" });
        await journal.WriteAsync(db, new Hub.Outbox.Outgoing(), invoiceId, stop);
    }
}
