using System.Net;
using Hub.Hosting.Access;

namespace Hub.Notification.Tests;

public sealed class TenancyTests(NotificationHub hub)
{
    [Fact]
    public async Task An_invoice_is_its_suppliers_its_collectivitys_and_the_operators()
    {
        var news = await StoryAsync();
        var path = $"/v1/invoices/{news.Invoice}";
        (await StatusAsync(news.Supplier, HubRoles.Supplier, path)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(news.City, HubRoles.Collectivity, path)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync("operator", HubRoles.Operator, path)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync("another", HubRoles.Supplier, path)).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync("another", HubRoles.Collectivity, path)).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync(news.City, HubRoles.Supplier, path)).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync(news.Supplier, HubRoles.Collectivity, path)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/invoices")]
    public async Task A_deposit_is_its_suppliers_and_the_operators(string rest)
    {
        var news = await StoryAsync();
        var path = $"/v1/deposits/{news.DepositId}{rest}";
        (await StatusAsync(news.Supplier, HubRoles.Supplier, path)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync("operator", HubRoles.Operator, path)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync("another", HubRoles.Supplier, path)).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync(news.City, HubRoles.Collectivity, path)).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusAsync(news.Supplier, HubRoles.Collectivity, path)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Events_are_read_by_those_whom_they_concern()
    {
        var news = await StoryAsync();
        foreach (var (account, role, count) in new[]
        {
            (news.Supplier, HubRoles.Supplier, 2), (news.City, HubRoles.Collectivity, 1), (news.City, HubRoles.Supplier, 0), (news.Supplier, HubRoles.Collectivity, 0), ("another", HubRoles.Supplier, 0),
        })
            (await hub.GetAsync(account, role, "/v1/events")).GetProperty("events").GetArrayLength().ShouldBe(count, $"{account} as {role}");
    }

    [Theory]
    [InlineData("/v1/invoices/019ab0c2-7d10-7c3e-9a54-0d1f6d0c7b11")]
    [InlineData("/v1/deposits/019ab0c2-7d10-7c3e-9a54-0d1f6d0c7b11")]
    [InlineData("/v1/deposits/019ab0c2-7d10-7c3e-9a54-0d1f6d0c7b11/invoices")]
    [InlineData("/v1/events")]
    public async Task Nobody_reads_without_a_token(string path)
    {
        using var http = hub.Process.Anonymous();
        using var answer = await http.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private async Task<News> StoryAsync()
    {
        var news = new News();
        await hub.SendAsync(news.Received());
        await hub.SendAsync(news.Changed(203, 2, news.Invoice));
        return news;
    }

    private async Task<HttpStatusCode> StatusAsync(string account, string role, string path) => (await hub.AskAsync(account, role, path)).Status;
}
