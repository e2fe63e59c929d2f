using System.Net;
using System.Text.Json;
using Hub.Hosting.Access;

namespace Hub.Notification.Tests;

public sealed class DepositListTests(NotificationHub hub)
{
    [Fact]
    public async Task Pages_hold_each_invoice_once_while_news_arrive()
    {
        var news = new News(invoices: 60);
        await hub.SendAsync(news.Received(news.Invoices.Skip(40)));
        var seen = new List<Guid>();
        string? next = "";
        // Between two pages: a batch whose ids sort before those already shown, and steps of invoices on both sides of the cursor.
        foreach (var batch in new[] { news.Invoices.Take(20), news.Invoices.Skip(20).Take(20), [], [], [], [], [] })
        {
            var page = await PageAsync(news, $"limit=10&cursor={next}");
            seen.AddRange(Ids(page));
            next = page.GetProperty("next").GetString();
            if (batch.Any()) await hub.SendAsync(news.Received(batch));
            await hub.SendAsync(news.Changed(203, 2, seen[^1], news.Invoices[39]));
            if (next is null) break;
        }
        seen.Count.ShouldBe(60);
        seen.Order().ShouldBe(news.Invoices.Order());
    }

    [Fact]
    public async Task A_list_can_be_of_one_status()
    {
        var news = new News(invoices: 7);
        await hub.SendAsync(news.Received());
        await hub.SendAsync(news.Rejected(news.Invoices.Take(3)));
        Ids(await PageAsync(news, "status=213")).ShouldBe(news.Invoices.Take(3));
        Ids(await PageAsync(news, "status=200&limit=2")).ShouldBe(news.Invoices.Skip(3).Take(2));
        Ids(await PageAsync(news, "status=205")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_list_that_ends_with_a_full_page_says_that_it_ends()
    {
        var news = new News(invoices: 4);
        await hub.SendAsync(news.Received());
        var first = await PageAsync(news, "limit=2");
        var second = await PageAsync(news, $"limit=2&cursor={first.GetProperty("next").GetString()}");
        second.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
        Ids(second).ShouldBe(news.Invoices.Skip(2));
    }

    [Theory]
    [InlineData("cursor=x")]
    [InlineData("cursor=AAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("cursor=__________8")]
    [InlineData("cursor=%20%20%20%20%20%20%20%20%20%20%20")]
    public async Task A_cursor_of_the_readers_own_making_is_refused(string query)
    {
        var news = new News();
        await hub.SendAsync(news.Received());
        var (status, body) = await hub.AskAsync(news.Supplier, HubRoles.Supplier, $"/v1/deposits/{news.DepositId}/invoices?{query}");
        status.ShouldBe(HttpStatusCode.BadRequest);
        body.GetProperty("code").GetString().ShouldBe("cursor-invalid");
    }

    private Task<JsonElement> PageAsync(News news, string query) => hub.GetAsync(news.Supplier, HubRoles.Supplier, $"/v1/deposits/{news.DepositId}/invoices?{query}");

    private static IEnumerable<Guid> Ids(JsonElement page) => [.. page.GetProperty("invoices").EnumerateArray().Select(invoice => invoice.GetProperty("id").GetGuid())];
}
