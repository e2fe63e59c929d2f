using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Hub.Embedded.Demo.Api;
using Hub.Samples.Parties;
using Hub.Samples.Syntaxes;

namespace Hub.EndToEnd.Tests;

public sealed class JourneyTests(RunningHub hub)
{
    private HubClient Town => hub.Cast.Collectivities.Single(client => client.Account == RunningHub.Town.Account);

    [Theory]
    [InlineData(Syntax.Ubl)]
    [InlineData(Syntax.Cii)]
    [InlineData(Syntax.FacturX)]
    public async Task An_invoice_goes_to_its_collectivity_and_the_answers_come_back(Syntax syntax)
    {
        var draft = hub.Draft();
        var invoice = await hub.DepositAsync(draft, syntax);
        await hub.StatusAsync(invoice, 203);

        var delivered = await hub.TakeAsync(Town, invoice);
        delivered.Number.ShouldBe(draft.Number);
        delivered.AmountDue.ShouldBe(draft.AmountDue);
        (await Town.PostAsync<StatusReport>("/v1/statuses", new { statuses = (StatusWish[])[new(invoice, 204), new(invoice, 205), new(invoice, 211, MandateNumber: "M1")] }, default)).Taken.ShouldBe(3);

        var view = await hub.StatusAsync(invoice, 211);
        view.Timeline.Select(step => step.Status).ShouldBe([200, 203, 204, 205, 211]);
        view.CollectivityAccount.ShouldBe(RunningHub.Town.Account);
        view.Timeline.Select(step => step.SetBy).ShouldBe(["platform", "platform", "recipient", "recipient", "recipient"], ignoreOrder: false);
    }

    [Fact]
    public async Task The_collectivity_gets_the_document_byte_for_byte()
    {
        var document = Syntax.FacturX.Write(hub.Draft());
        var invoice = await hub.DepositAsync(document);
        await hub.StatusAsync(invoice, 203);

        using var http = new HttpClient { BaseAddress = hub.Hub.Address };
        http.DefaultRequestHeaders.Authorization = new("Bearer", await TokenAsync(http, Town));
        (await http.GetByteArrayAsync(new Uri($"/v1/inbox/documents/{invoice}", UriKind.Relative))).ShouldBe(document);
    }

    [Fact]
    public async Task A_wrong_invoice_is_rejected_with_rule_place_and_remedy_in_both_languages()
    {
        var draft = hub.Draft();
        var document = Encoding.UTF8.GetString(UblWriter.Write(draft)).Replace(
            $"<cbc:PayableAmount currencyID=\"EUR\">{draft.AmountDue:0.00}", $"<cbc:PayableAmount currencyID=\"EUR\">{draft.AmountDue + 1:0.00}", StringComparison.Ordinal);
        var view = await hub.StatusAsync(await hub.DepositAsync(Encoding.UTF8.GetBytes(document)), 213);

        var rejection = view.Timeline[^1];
        rejection.Reason.ShouldBe("REJ_COH");
        var finding = rejection.Findings.First(finding => finding.Rule == "BR-CO-16");
        finding.Terms.ShouldContain("BT-115");
        finding.XPath.ShouldNotBeNull();
        finding.Line.ShouldBeGreaterThan(0);
        finding.French.ShouldNotBe(finding.English);
    }

    [Fact]
    public async Task An_invoice_for_nobody_waits_for_an_operator_and_its_supplier_knows()
    {
        var view = await hub.StatusAsync(await hub.DepositAsync(hub.Draft(DemoRecipients.Unknown)), 221);
        view.Timeline[^1].Reason.ShouldBe("ROUTAGE_ERR");
    }

    [Fact]
    public async Task A_pdf_without_an_invoice_inside_is_rejected_as_such()
    {
        var document = Encoding.Latin1.GetString(Syntax.FacturX.Write(hub.Draft())).Replace("factur-x.xml", "facture1.xml", StringComparison.Ordinal);
        var view = await hub.StatusAsync(await hub.DepositAsync(Encoding.Latin1.GetBytes(document)), 213);
        view.Timeline[^1].Findings.ShouldHaveSingleItem().Rule.ShouldBe("PDF-ATTACHMENT-NAME");
    }

    [Fact]
    public async Task A_step_that_the_life_cycle_does_not_allow_is_refused_with_those_that_it_does()
    {
        var invoice = await hub.DepositAsync(hub.Draft());
        await hub.StatusAsync(invoice, 203);
        await Town.PostAsync<StatusReport>("/v1/statuses", new { statuses = (StatusWish[])[new(invoice, 210, "CMD_ERR", "Déjà soldée.")] }, default);

        var refusal = await Should.ThrowAsync<HttpRequestException>(() => Town.PostAsync<StatusReport>($"/v1/invoices/{invoice}/statuses", new { status = 205 }, default));

        refusal.Message.ShouldContain("409");
        refusal.Message.ShouldContain("status-not-allowed");
    }

    [Fact]
    public async Task Another_supplier_and_another_collectivity_see_nothing_of_it()
    {
        var invoice = await hub.DepositAsync(hub.Draft());
        await hub.StatusAsync(invoice, 203);

        (await hub.Cast.Supplier(DemoSuppliers.Works.Account).FindAsync<InvoiceView>($"/v1/invoices/{invoice}", default)).ShouldBeNull();
        var stranger = hub.Cast.Collectivities.First(client => client.Account != RunningHub.Town.Account);
        (await stranger.FindAsync<InvoiceView>($"/v1/invoices/{invoice}", default)).ShouldBeNull();
        (await stranger.PostAsync<StatusReport>("/v1/statuses", new { statuses = (StatusWish[])[new(invoice, 204)] }, default)).Refused.ShouldBe(1);
    }

    [Fact]
    public async Task The_feed_tells_each_step_once_and_in_order()
    {
        var invoice = await hub.DepositAsync(hub.Draft());
        await hub.StatusAsync(invoice, 203);
        var steps = new List<HubEvent>();
        var page = await hub.Supplier.GetAsync<EventPage>("/v1/events?limit=3", default);
        while (page.Events.Count > 0)
        {
            steps.AddRange(page.Events);
            page = await hub.Supplier.GetAsync<EventPage>($"/v1/events?limit=3&after={page.Next}", default);
        }
        steps.Select(step => step.Id).ShouldBeUnique();
        steps.Where(step => step.Data.InvoiceId == invoice).Select(step => step.Data.Status).ShouldBe([200, 203]);
    }

    [Fact]
    public async Task Supplier_and_collectivity_find_an_invoice_by_what_it_says_and_its_deposit_has_results()
    {
        var draft = hub.Draft();
        var invoice = await hub.DepositAsync(draft);
        await hub.StatusAsync(invoice, 203);
        var (deposit, date, amount) = (Guid.Empty, draft.IssueDate.ToString("O", CultureInfo.InvariantCulture), draft.TotalWithVat.ToString(CultureInfo.InvariantCulture));
        foreach (var client in new[] { hub.Supplier, Town })
        {
            var page = await client.GetAsync<JsonElement>($"/v1/invoices?number={draft.Number}&issuedFrom={date}&issuedTo={date}&amountFrom={amount}&amountTo={amount}&status=203", default);
            page.GetProperty("invoices")[0].GetProperty("id").GetGuid().ShouldBe(invoice);
            deposit = page.GetProperty("invoices")[0].GetProperty("depositId").GetGuid();
        }
        var results = await hub.Supplier.GetAsync<JsonElement>($"/v1/deposits/{deposit}/results", default);
        results[0].GetProperty("number").GetString().ShouldBe(draft.Number);
    }

    private static async Task<string> TokenAsync(HttpClient http, HubClient client)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = client.Account, ["client_secret"] = client.Secret });
        using var answer = await http.PostAsync(new Uri("/oauth/token", UriKind.Relative), form);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await answer.Content.ReadFromJsonAsync<Token>())!.AccessToken;
    }
}
