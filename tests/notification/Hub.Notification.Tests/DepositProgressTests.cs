using System.Net;
using System.Net.ServerSentEvents;
using System.Text.Json;
using Hub.Hosting.Access;
using Hub.Testing;

namespace Hub.Notification.Tests;

public sealed class DepositProgressTests(NotificationHub hub)
{
    [Fact]
    public async Task Each_change_is_told_until_the_hub_is_done()
    {
        var news = new News(invoices: 3);
        await hub.SendAsync(news.Received());
        using var line = await OpenAsync(news);
        var told = line.Events.GetAsyncEnumerator();
        (await NextAsync(told)).ShouldBe(("progress", 0));
        await hub.SendAsync(news.Rejected(news.Invoice));
        (await NextAsync(told)).ShouldBe(("progress", 1));
        await hub.SendAsync(news.Changed(203, 2, news.Invoices.Skip(1)));
        (await NextAsync(told)).ShouldBe(("complete", 3));
        (await told.MoveNextAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_deposit_that_is_done_is_told_once()
    {
        var news = new News();
        await hub.SendAsync(news.Received());
        await hub.SendAsync(news.Rejected(news.Invoice));
        using var line = await OpenAsync(news);
        var told = line.Events.GetAsyncEnumerator();
        (await NextAsync(told)).ShouldBe(("complete", 1));
        (await told.MoveNextAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task An_account_follows_a_bounded_number_at_once_and_another_when_one_has_ended()
    {
        await using var small = await HubProcess.StartAsync([new NotificationService()], configure: builder => builder.Configuration["Hub:Stream:ProgressPerAccount"] = "2");
        var (news, other) = (new News(), new News());
        await NotificationHub.SendAsync(small, news.Received());
        await NotificationHub.SendAsync(small, other.Received());
        using var http = small.As(news.Supplier, HubRoles.Supplier);
        using var another = small.As(other.Supplier, HubRoles.Supplier);
        var path = $"/v1/deposits/{news.DepositId}/progress";
        var first = await http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        using var second = await http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        using var third = await http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        (first.StatusCode, second.StatusCode, third.StatusCode).ShouldBe((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests));
        var problem = JsonDocument.Parse(await third.Content.ReadAsStringAsync()).RootElement;
        problem.GetProperty("code").GetString().ShouldBe("progress-limit-reached");
        problem.GetProperty("detailFr").GetString().ShouldBe("Un compte suit 2 dépôts en direct au plus.");
        using var others = await another.GetAsync($"/v1/deposits/{other.DepositId}/progress", HttpCompletionOption.ResponseHeadersRead);
        others.StatusCode.ShouldBe(HttpStatusCode.OK);
        first.Dispose();
        await Eventually.TrueAsync(
            async () =>
            {
                using var again = await http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
                return again.StatusCode == HttpStatusCode.OK;
            },
            "the place is free again");
    }

    [Fact]
    public async Task Anothers_deposit_is_not_there()
    {
        var news = new News();
        await hub.SendAsync(news.Received());
        var (status, body) = await hub.AskAsync("someone-else", HubRoles.Supplier, $"/v1/deposits/{news.DepositId}/progress");
        status.ShouldBe(HttpStatusCode.NotFound);
        body.GetProperty("code").GetString().ShouldBe("deposit-unknown");
    }

    private async Task<Line> OpenAsync(News news)
    {
        var http = hub.Process.As(news.Supplier, HubRoles.Supplier);
        var answer = await http.GetAsync($"/v1/deposits/{news.DepositId}/progress", HttpCompletionOption.ResponseHeadersRead);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        answer.Headers.GetValues("X-Accel-Buffering").ShouldBe(["no"]);
        return new Line(http, SseParser.Create(await answer.Content.ReadAsStreamAsync()).EnumerateAsync());
    }

    private static async Task<(string Type, int Checked)> NextAsync(IAsyncEnumerator<SseItem<string>> told)
    {
        (await told.MoveNextAsync()).ShouldBeTrue();
        return (told.Current.EventType, JsonDocument.Parse(told.Current.Data).RootElement.GetProperty("counts").GetProperty("checked").GetInt32());
    }

    private sealed record Line(HttpClient Http, IAsyncEnumerable<SseItem<string>> Events) : IDisposable
    {
        public void Dispose() => Http.Dispose();
    }
}
