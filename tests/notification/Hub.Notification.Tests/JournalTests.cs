using System.Net;
using System.Text.Json;
using Hub.Contracts;
using Hub.Hosting.Access;

namespace Hub.Notification.Tests;

public sealed class JournalTests(NotificationHub hub)
{
    [Fact]
    public async Task A_deposited_invoice_is_known_with_its_document()
    {
        var news = new News();
        await hub.SendAsync(news.Received());
        var invoice = await InvoiceAsync(news);
        invoice.GetProperty("status").GetInt32().ShouldBe(200);
        invoice.GetProperty("label").GetProperty("french").GetString().ShouldBe("Déposée");
        invoice.GetProperty("fileName").GetString().ShouldBe($"{news.Invoice}.xml");
        invoice.GetProperty("size").GetInt64().ShouldBe(10240);
        invoice.GetProperty("depositedAt").GetDateTimeOffset().ShouldBe(news.At);
        invoice.GetProperty("links").GetProperty("deposit").GetString().ShouldBe($"/v1/deposits/{news.DepositId}");
        Statuses(invoice).ShouldBe([200]);
    }

    [Fact]
    public async Task A_rejection_shows_every_finding_in_both_languages()
    {
        var news = new News();
        await hub.SendAsync(news.Received());
        await hub.SendAsync(news.Rejected(news.Invoice));
        var invoice = await InvoiceAsync(news);
        invoice.GetProperty("status").GetInt32().ShouldBe(213);
        var step = invoice.GetProperty("timeline")[1];
        step.GetProperty("reason").GetString().ShouldBe("REJ_COH");
        step.GetProperty("findingCount").GetInt32().ShouldBe(120);
        var finding = step.GetProperty("findings")[0];
        finding.GetProperty("rule").GetString().ShouldBe("BR-CO-15");
        finding.GetProperty("line").GetInt32().ShouldBe(12);
        finding.GetProperty("french").GetString().ShouldBe("Le total est faux : « 1 » ≠ 2.");
        finding.GetProperty("english").GetString().ShouldBe("The total is wrong.");
    }

    [Fact]
    public async Task An_answer_of_the_collectivity_keeps_its_reason_and_comment()
    {
        var news = new News();
        await hub.SendAsync(news.Received());
        await hub.SendAsync(Message(news.Change(news.Invoice, 203, 2), news.Change(news.Invoice, 208, 60) with { Reason = "JUSTIF_ABS", Comment = "Il manque l'annexe « B »" }));
        var invoice = await InvoiceAsync(news);
        invoice.GetProperty("status").GetInt32().ShouldBe(208);
        invoice.GetProperty("collectivityAccount").GetString().ShouldBe(news.City);
        invoice.GetProperty("number").GetString().ShouldStartWith("F-");
        var step = invoice.GetProperty("timeline")[2];
        (step.GetProperty("reason").GetString(), step.GetProperty("comment").GetString(), step.GetProperty("setBy").GetString())
            .ShouldBe(("JUSTIF_ABS", "Il manque l'annexe « B »", "recipient"));
    }

    [Fact]
    public async Task What_the_accountant_reports_out_of_order_is_in_the_timeline_and_never_the_status()
    {
        var news = new News();
        await hub.SendAsync(news.Received());
        await hub.SendAsync(Message(news.Change(news.Invoice, 211, 4) with { OutOfOrder = true, SetBy = "accountant" }));
        await hub.SendAsync(Message(news.Change(news.Invoice, 203, 2), news.Change(news.Invoice, 208, 3)));
        var invoice = await InvoiceAsync(news);
        invoice.GetProperty("status").GetInt32().ShouldBe(208);
        Statuses(invoice).ShouldBe([200, 203, 208, 211]);
        invoice.GetProperty("timeline").EnumerateArray().Select(step => step.GetProperty("outOfOrder").GetBoolean()).ShouldBe([false, false, false, true]);
    }

    [Fact]
    public async Task An_invoice_that_its_supplier_sends_on_follows_its_new_address()
    {
        var news = new News();
        await hub.SendAsync(news.Received());
        await hub.SendAsync(Message(news.Change(news.Invoice, 203, 2), news.Change(news.Invoice, 221, 3)));
        await hub.SendAsync(Message(news.Change(news.Invoice, 201, 4) with { SetBy = "supplier", BuyerSiret = "99999999900099" }));
        var invoice = await InvoiceAsync(news);
        Statuses(invoice).ShouldBe([200, 203, 221, 201]);
        (invoice.GetProperty("status").GetInt32(), invoice.GetProperty("buyerSiret").GetString()).ShouldBe((201, "99999999900099"));
        invoice.GetProperty("links").GetProperty("lifeCycle").GetString().ShouldBe($"/v1/invoices/{news.Invoice}/life-cycle");
    }

    [Fact]
    public async Task News_in_any_order_tell_the_same_story()
    {
        foreach (var order in Permutations([0, 1, 2, 3]))
        {
            var news = new News();
            object[] messages =
            [
                news.Received(),
                Message(news.Change(news.Invoice, 203, 2)),
                Message(news.Change(news.Invoice, 204, 3)),
                Message(news.Change(news.Invoice, 211, 4)),
            ];
            foreach (var at in order) await hub.SendAsync(messages[at]);
            var invoice = await InvoiceAsync(news);
            Statuses(invoice).ShouldBe([200, 203, 204, 211], string.Join(',', order));
            invoice.GetProperty("status").GetInt32().ShouldBe(211);
            invoice.GetProperty("statusAt").GetDateTimeOffset().ShouldBe(news.At.AddSeconds(4));
            invoice.GetProperty("fileName").GetString().ShouldBe($"{news.Invoice}.xml");
            invoice.GetProperty("collectivityAccount").GetString().ShouldBe(news.City);
        }
    }

    [Fact]
    public async Task The_deposit_comes_first_even_when_its_clock_was_ahead()
    {
        var news = new News();
        await hub.SendAsync(news.Received());
        await hub.SendAsync(news.Changed(203, -5, news.Invoice));
        var invoice = await InvoiceAsync(news);
        Statuses(invoice).ShouldBe([200, 203]);
        invoice.GetProperty("status").GetInt32().ShouldBe(203);
    }

    [Fact]
    public async Task Steps_of_one_instant_go_by_the_life_cycle()
    {
        var news = new News();
        await hub.SendAsync(Message(news.Change(news.Invoice, 205, 2), news.Change(news.Invoice, 204, 2)));
        Statuses(await InvoiceAsync(news)).ShouldBe([204, 205]);
    }

    [Fact]
    public async Task A_message_that_comes_twice_counts_once()
    {
        var news = new News();
        var (received, changed, id) = (news.Received(), news.Changed(203, 2, news.Invoice), News.NewId());
        await hub.SendAsync(received, id);
        await hub.SendAsync(received, id);
        await hub.SendAsync(changed, id: News.NewId());
        await hub.SendAsync(changed, id: News.NewId());
        Statuses(await InvoiceAsync(news)).ShouldBe([200, 203]);
    }

    [Fact]
    public async Task The_same_news_in_another_message_add_nothing()
    {
        var news = new News();
        await hub.SendAsync(news.Received());
        await hub.SendAsync(news.Received());
        await hub.SendAsync(news.Rejected(news.Invoice));
        await hub.SendAsync(news.Rejected(news.Invoice));
        Statuses(await InvoiceAsync(news)).ShouldBe([200, 213]);
        (await DepositAsync(news)).GetProperty("counts").GetProperty("received").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task A_step_named_twice_in_one_message_is_taken_once()
    {
        var news = new News();
        var change = news.Change(news.Invoice, 203, 2);
        await hub.SendAsync(Message(change, change));
        Statuses(await InvoiceAsync(news)).ShouldBe([203]);
    }

    [Fact]
    public async Task A_deposit_counts_what_became_of_its_invoices()
    {
        var news = new News(invoices: 10);
        await hub.SendAsync(news.Received(refused: 2));
        await hub.SendAsync(news.Rejected(news.Invoices.Take(2)));
        await hub.SendAsync(news.Changed(221, 2, news.Invoices[2]));
        await hub.SendAsync(news.Changed(203, 2, news.Invoices.Skip(3).Take(6)));
        await hub.SendAsync(news.Changed(204, 3, news.Invoices.Skip(3).Take(4)));
        (await CountsAsync(news)).ShouldBe("accepted 10, refused 2: received 10, inProgress 1, checked 9, rejected 2, quarantined 1, delivered 6, answered 4, complete False");
        await hub.SendAsync(news.Changed(203, 4, news.Invoices[9]));
        (await CountsAsync(news)).ShouldBe("accepted 10, refused 2: received 10, inProgress 0, checked 10, rejected 2, quarantined 1, delivered 7, answered 4, complete True");
        (await DepositAsync(news)).GetProperty("byStatus").EnumerateArray().Select(count => $"{count.GetProperty("status")}×{count.GetProperty("count")}")
            .ShouldBe(["203×3", "204×4", "213×2", "221×1"]);
    }

    [Fact]
    public async Task A_deposit_of_several_batches_is_complete_with_the_last()
    {
        var news = new News(invoices: 4);
        await hub.SendAsync(news.Received(news.Invoices.Take(2)));
        await hub.SendAsync(news.Rejected(news.Invoices.Take(2)));
        (await DepositAsync(news)).GetProperty("counts").GetProperty("complete").GetBoolean().ShouldBeFalse();
        await hub.SendAsync(news.Received(news.Invoices.Skip(2)));
        await hub.SendAsync(news.Rejected(news.Invoices.Skip(2)));
        (await DepositAsync(news)).GetProperty("counts").GetProperty("complete").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [InlineData("invoices", "invoice-unknown")]
    [InlineData("deposits", "deposit-unknown")]
    public async Task What_is_not_known_yet_may_be_asked_for_again_in_a_second(string kind, string code)
    {
        using var http = hub.Process.AsSupplier();
        using var answer = await http.GetAsync($"/v1/{kind}/{News.NewId()}");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        answer.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(1));
        (await answer.Content.ReadAsStringAsync()).ShouldContain($"\"code\":\"{code}\"");
    }

    private Task<JsonElement> InvoiceAsync(News news) => hub.GetAsync(news.Supplier, HubRoles.Supplier, $"/v1/invoices/{news.Invoice}");

    private Task<JsonElement> DepositAsync(News news) => hub.GetAsync(news.Supplier, HubRoles.Supplier, $"/v1/deposits/{news.DepositId}");

    private async Task<string> CountsAsync(News news)
    {
        var deposit = await DepositAsync(news);
        var counts = deposit.GetProperty("counts").EnumerateObject().Select(count => $"{count.Name} {count.Value}");
        return $"accepted {deposit.GetProperty("accepted")}, refused {deposit.GetProperty("refused")}: {string.Join(", ", counts)}";
    }

    private static InvoiceStatusesChanged Message(params InvoiceStatusChange[] changes) => new() { BatchId = News.NewId(), Changes = changes };

    private static List<int> Statuses(JsonElement invoice) => [.. invoice.GetProperty("timeline").EnumerateArray().Select(step => step.GetProperty("status").GetInt32())];

    private static IEnumerable<int[]> Permutations(int[] items) =>
        items.Length <= 1 ? [items] : items.SelectMany(item => Permutations([.. items.Where(other => other != item)]).Select(rest => (int[])[item, .. rest]));
}
