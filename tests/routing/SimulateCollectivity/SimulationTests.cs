using System.Net;
using Hub.Contracts;
using Hub.Routing.LifeCycle;
using Hub.Routing.SimulateCollectivity;
using Hub.Routing.Storage;
using Hub.Testing;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Tests.SimulateCollectivity;

public sealed class SimulationTests
{
    private const string Approved = "00000000005009";
    private const string Slow = "00000000011023";
    private const string SentBack = "00000000021014";
    private const string Unknown = "00000000021006";

    [Fact]
    public async Task Each_magic_SIRET_has_its_outcome()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoices = SimulatedDirectory.All.ToDictionary(outcome => outcome, outcome => Sandboxed(outcome.Siret));
        await routing.RouteAsync([.. invoices.Values]);
        foreach (var (outcome, invoice) in invoices.Where(pair => pair.Key.Answers.Any(answer => answer.Status == LifeCycleStatuses.Suspended)))
        {
            await MoveUntilAsync(routing, invoice, LifeCycleStatuses.Suspended);
            await CompleteAsync(routing, invoice);
        }
        foreach (var (outcome, invoice) in invoices)
        {
            var expected = Expected(outcome);
            await MoveUntilAsync(routing, invoice, expected[^1].Status);
            var told = await routing.Statuses.OfAsync(invoice.InvoiceId, expected.Count);
            told.Select(step => (step.Status, step.Reason)).ShouldBe(expected, outcome.Siret);
        }
        await using var db = await routing.Hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContextAsync(Stop);
        (await db.Simulations.CountAsync(Stop)).ShouldBe(0);
    }

    [Fact]
    public async Task For_a_real_account_a_magic_SIRET_is_an_unknown_recipient()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = Invoices.To(Approved);
        await routing.RouteAsync(invoice);
        (await routing.Statuses.OfAsync(invoice.InvoiceId, 1))[0].Status.ShouldBe(221);
        await using var db = await routing.Hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContextAsync(Stop);
        (await db.Simulations.CountAsync(Stop)).ShouldBe(0);
        (await db.Quarantine.CountAsync(Stop)).ShouldBe(1);
    }

    [Fact]
    public async Task A_sandbox_account_reaches_no_real_collectivity_and_troubles_no_operator()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = Sandboxed(RoutingProcess.City);
        await routing.RouteAsync(invoice, Sandboxed(Approved));
        var step = (await routing.Statuses.OfAsync(invoice.InvoiceId, 1))[0];
        (step.Status, step.CollectivityAccount).ShouldBe((221, null));
        step.Findings.ShouldHaveSingleItem().English.ShouldContain("sandbox");
        (await routing.LeaseAsync("city-a")).Items("deliveries").ShouldBeEmpty();
        using var city = routing.AsCity();
        await city.GetAsync($"/v1/invoices/{invoice.InvoiceId}/life-cycle", HttpStatusCode.NotFound);
        await using var db = await routing.Hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContextAsync(Stop);
        ((await db.Deliveries.CountAsync(Stop)), await db.Quarantine.CountAsync(Stop)).ShouldBe((0, 0));
        (await db.Invoices.CountAsync(row => row.CollectivityAccount != null, Stop)).ShouldBe(0);
    }

    [Fact]
    public async Task A_number_that_was_tried_out_is_still_free_and_is_tried_out_once()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var tried = Sandboxed(Approved);
        var again = Sandboxed(Approved) with { Number = tried.Number };
        var elsewhere = Sandboxed(Approved, "sandbox-b") with { Number = tried.Number };
        var real = Invoices.To(RoutingProcess.City) with { Number = tried.Number };
        await routing.RouteAsync(tried);
        await routing.RouteAsync(again, elsewhere, real);
        var told = new[] { await FirstAsync(routing, again), await FirstAsync(routing, elsewhere), await FirstAsync(routing, real) };
        told.Select(step => (step.Status, step.Reason)).ShouldBe([(213, "DOUBLON"), (203, null), (203, null)]);
    }

    [Fact]
    public async Task What_is_due_while_the_hub_is_down_is_answered_when_it_is_back_and_nothing_twice()
    {
        using var folder = new TempFolder();
        var invoice = Sandboxed(Slow);
        DateTimeOffset stopped;
        await using (var routing = await RoutingProcess.StartAsync(folder.Path))
        {
            await routing.RouteAsync(invoice);
            await MoveUntilAsync(routing, invoice, 204);
            stopped = routing.Clock.GetUtcNow();
        }
        await using var back = await RoutingProcess.StartAsync(folder.Path, clock: stopped.AddHours(1));
        await MoveUntilAsync(back, invoice, 211);
        await using var db = await back.Hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContextAsync(Stop);
        (await db.StatusSteps.Where(step => step.InvoiceId == invoice.InvoiceId).OrderBy(step => step.Sequence).Select(step => step.Status).ToListAsync(Stop)).ShouldBe([203, 204, 205, 211]);
    }

    [Fact]
    public async Task Two_processes_answer_once()
    {
        using var folder = new TempFolder();
        await using var one = await RoutingProcess.StartAsync(folder.Path);
        await using var other = await RoutingProcess.StartAsync(folder.Path, withDirectory: false);
        var invoices = Enumerable.Range(0, 50).Select(_ => Sandboxed(Approved)).ToList();
        await one.RouteAsync(invoices);
        await Eventually.TrueAsync(
            async () =>
            {
                one.Clock.Advance(TimeSpan.FromSeconds(1));
                other.Clock.Advance(TimeSpan.FromSeconds(1));
                await using var db = await one.Hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContextAsync(Stop);
                return await db.Invoices.CountAsync(row => row.Status == 205, Stop) == 50;
            },
            "all are approved");
        await using var store = await one.Hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContextAsync(Stop);
        (await store.StatusSteps.CountAsync(Stop)).ShouldBe(150);
    }

    [Fact]
    public async Task An_invoice_that_was_sent_back_goes_on_to_another_simulated_collectivity()
    {
        await using var routing = await RoutingProcess.StartAsync();
        var invoice = Sandboxed(SentBack);
        await routing.RouteAsync(invoice);
        await MoveUntilAsync(routing, invoice, 221);
        using var supplier = routing.Hub.AsSupplier("sandbox-a");
        await supplier.PostAsync($"/v1/invoices/{invoice.InvoiceId}/recycling", new { buyerSiret = RoutingProcess.City }, HttpStatusCode.UnprocessableEntity);
        await supplier.PostAsync($"/v1/invoices/{invoice.InvoiceId}/recycling", new { buyerSiret = Approved });
        await MoveUntilAsync(routing, invoice, 205);
        (await routing.Statuses.OfAsync(invoice.InvoiceId, 6)).Select(step => step.Status).ShouldBe([203, 221, 201, 203, 204, 205]);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static ValidatedInvoice Sandboxed(string siret, string account = "sandbox-a") => Invoices.To(siret, supplier: account) with { Sandbox = true };

    private static async Task<InvoiceStatusChange> FirstAsync(RoutingProcess routing, ValidatedInvoice invoice) => (await routing.Statuses.OfAsync(invoice.InvoiceId, 1))[0];

    private static List<(int Status, string? Reason)> Expected(SimulatedOutcome outcome)
    {
        if (outcome.Siret == Unknown) return [(221, "ROUTAGE_ERR")];
        if (outcome.Verdict is { } verdict) return [(verdict.Status, verdict.Reason)];
        var steps = new List<(int Status, string? Reason)> { (203, null) };
        foreach (var answer in outcome.Answers)
        {
            steps.Add((answer.Status, answer.Status == 221 ? "ROUTAGE_ERR" : answer.Reason));
            if (answer.Status == LifeCycleStatuses.Suspended) steps.Add((LifeCycleStatuses.Completed, null));
        }
        return steps;
    }

    private static Task MoveUntilAsync(RoutingProcess routing, ValidatedInvoice invoice, int status) => Eventually.TrueAsync(
        async () =>
        {
            routing.Clock.Advance(TimeSpan.FromSeconds(15));
            await using var db = await routing.Hub.Get<IDbContextFactory<RoutingContext>>().CreateDbContextAsync(Stop);
            return await db.Invoices.AnyAsync(row => row.InvoiceId == invoice.InvoiceId && row.Status == status, Stop);
        },
        $"{invoice.BuyerSiret} comes to {status}");

    private static async Task CompleteAsync(RoutingProcess routing, ValidatedInvoice invoice)
    {
        using var supplier = routing.Hub.AsSupplier(invoice.SupplierAccount);
        using var form = new MultipartFormDataContent { { new StringContent("Voici la pièce."), "comment" } };
        using var answer = await supplier.PostAsync($"/v1/invoices/{invoice.InvoiceId}/completion", form, Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(Stop));
    }
}
