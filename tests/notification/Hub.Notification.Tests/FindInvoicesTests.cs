using System.Net;
using System.Text.Json;
using Hub.Hosting.Access;
using Hub.Notification.FindInvoices;

namespace Hub.Notification.Tests;

public sealed class FindInvoicesTests(NotificationHub hub)
{
    /// <summary>As in life: ids are made a moment before the deposit is durable.</summary>
    private static News Now(int invoices = 1) => new(invoices, TimeProvider.System.GetUtcNow().AddMinutes(1));

    [Theory]
    [InlineData("number=F-1", true)]
    [InlineData("number=f-1", false)]
    [InlineData("number=F-1&status=213", true)]
    [InlineData("status=203&status=213", true)]
    [InlineData("status=203", false)]
    [InlineData("issuedFrom=2026-11-02&issuedTo=2026-11-02", true)]
    [InlineData("issuedFrom=2026-11-03", false)]
    [InlineData("issuedTo=2026-11-01", false)]
    [InlineData("amountFrom=99.50&amountTo=99.50", true)]
    [InlineData("amountFrom=100", false)]
    [InlineData("amountTo=99.49", false)]
    [InlineData("amountFrom=9", true)]
    [InlineData("buyerSiret=21690123100011", false)]
    [InlineData("collectivity=nobody", false)]
    public async Task A_supplier_finds_an_invoice_by_what_it_says(string conditions, bool isFound)
    {
        var news = Now();
        await hub.SendAsync(news.Received());
        await hub.SendAsync(news.Rejected(news.Invoice));
        Ids(await FindAsync(news.Supplier, HubRoles.Supplier, conditions)).ShouldBe(isFound ? [news.Invoice] : []);
    }

    [Theory]
    [InlineData("depositedFrom", 0, true)]
    [InlineData("depositedFrom", 1, false)]
    [InlineData("depositedUntil", 0, false)]
    [InlineData("depositedUntil", 1, true)]
    public async Task The_time_of_the_deposit_is_exact_to_the_millisecond(string condition, int milliseconds, bool isFound)
    {
        var news = Now();
        await hub.SendAsync(news.Received());
        var at = DateTimeOffset.FromUnixTimeMilliseconds(news.At.ToUnixTimeMilliseconds() + milliseconds);
        Ids(await FindAsync(news.Supplier, HubRoles.Supplier, $"{condition}={at:yyyy-MM-ddTHH:mm:ss.fffZ}")).ShouldBe(isFound ? [news.Invoice] : []);
    }

    [Fact]
    public async Task A_collectivity_finds_what_was_routed_to_it_and_nothing_else()
    {
        var news = Now(3);
        await hub.SendAsync(news.Received());
        await hub.SendAsync(news.Changed(203, 2, news.Invoices.Take(2)));
        var found = await FindAsync(news.City, HubRoles.Collectivity, "buyerSiret=21690123100011&amountFrom=120&issuedFrom=2026-11-20");
        Ids(found).ShouldBe(news.Invoices.Take(2).OrderDescending());
        found.GetProperty("invoices")[0].GetProperty("totalWithVat").GetDecimal().ShouldBe(120m);
        found.GetProperty("invoices")[0].GetProperty("issueDate").GetString().ShouldBe("2026-11-20");
    }

    [Fact]
    public async Task Nobody_finds_what_is_anothers_by_number_or_by_account()
    {
        var (mine, theirs) = (Now(), Now());
        foreach (var news in new[] { mine, theirs })
        {
            await hub.SendAsync(news.Received());
            await hub.SendAsync(news.Rejected(news.Invoice));
        }
        Ids(await FindAsync(mine.Supplier, HubRoles.Supplier, "number=F-1")).ShouldBe([mine.Invoice]);
        Ids(await FindAsync(mine.Supplier, HubRoles.Supplier, $"supplier={theirs.Supplier}")).ShouldBeEmpty();
        Ids(await FindAsync(mine.City, HubRoles.Collectivity, "number=F-1")).ShouldBeEmpty();
        Ids(await FindAsync(mine.City, HubRoles.Collectivity, $"collectivity={theirs.City}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_operator_finds_everybodys_and_chooses_one_account()
    {
        var news = Now(2);
        await hub.SendAsync(news.Received());
        await hub.SendAsync(news.Changed(203, 2, news.Invoice));
        Ids(await FindAsync("operator", HubRoles.Operator, $"supplier={news.Supplier}")).ShouldBe(news.Invoices.OrderDescending());
        Ids(await FindAsync("operator", HubRoles.Operator, $"collectivity={news.City}")).ShouldBe([news.Invoice]);
        Ids(await FindAsync("operator", HubRoles.Operator, "limit=1")).Count().ShouldBe(1);
    }

    [Fact]
    public async Task Pages_hold_each_invoice_once_the_latest_first()
    {
        var news = Now(25);
        await hub.SendAsync(news.Received());
        var seen = new List<Guid>();
        for (string? next = ""; next is not null;)
        {
            var page = await FindAsync(news.Supplier, HubRoles.Supplier, $"limit=10&cursor={next}");
            seen.AddRange(Ids(page));
            next = page.GetProperty("next").GetString();
        }
        seen.ShouldBe(news.Invoices.OrderDescending());
    }

    [Fact]
    public async Task A_search_for_what_is_rare_ends_its_page_and_goes_on_from_there()
    {
        var news = Now(InvoiceSearch.LookedAt + 10);
        foreach (var part in news.Invoices.Chunk(500)) await hub.SendAsync(news.Received(part));
        var rare = news.Invoices.Min();
        await hub.SendAsync(news.Rejected(rare));
        var first = await FindAsync(news.Supplier, HubRoles.Supplier, "status=213");
        Ids(first).ShouldBeEmpty();
        var second = await FindAsync(news.Supplier, HubRoles.Supplier, $"status=213&cursor={first.GetProperty("next").GetString()}");
        Ids(second).ShouldBe([rare]);
        second.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("cursor=x")]
    [InlineData("cursor=AAAAAAAAAAA")]
    [InlineData("amountFrom=much")]
    [InlineData("issuedFrom=yesterday")]
    [InlineData("status=many")]
    public async Task What_is_no_condition_is_refused(string conditions)
    {
        var (status, body) = await hub.AskAsync("edf", HubRoles.Supplier, $"/v1/invoices?{conditions}");
        status.ShouldBe(HttpStatusCode.BadRequest);
        body.GetProperty("code").GetString().ShouldBeOneOf("cursor-invalid", "bad-request");
    }

    [Fact]
    public async Task More_statuses_than_there_are_are_refused()
    {
        var (status, body) = await hub.AskAsync("edf", HubRoles.Supplier, "/v1/invoices?" + string.Join('&', Enumerable.Range(200, 31).Select(code => $"status={code}")));
        status.ShouldBe(HttpStatusCode.BadRequest);
        body.GetProperty("code").GetString().ShouldBe("selection-too-long");
    }

    [Fact]
    public async Task A_number_or_an_amount_beyond_all_measure_spoils_nothing()
    {
        var news = Now();
        await hub.SendAsync(news.Received());
        var rejected = news.Rejected(news.Invoice);
        await hub.SendAsync(rejected with { Invoices = [rejected.Invoices[0] with { Number = new string('9', 5000), TotalWithVat = decimal.MaxValue, Currency = new string('E', 500) }] });
        var found = (await FindAsync(news.Supplier, HubRoles.Supplier, "")).GetProperty("invoices")[0];
        found.GetProperty("number").GetString()!.Length.ShouldBe(100);
        found.GetProperty("totalWithVat").ValueKind.ShouldBe(JsonValueKind.Null);
        found.GetProperty("currency").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    private Task<JsonElement> FindAsync(string account, string role, string conditions) => hub.GetAsync(account, role, "/v1/invoices?" + conditions);

    private static IEnumerable<Guid> Ids(JsonElement page) => [.. page.GetProperty("invoices").EnumerateArray().Select(invoice => invoice.GetProperty("id").GetGuid())];
}
