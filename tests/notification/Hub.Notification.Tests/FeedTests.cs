using System.Net;
using System.Text.Json;
using Hub.Hosting.Access;
using Hub.Testing;

namespace Hub.Notification.Tests;

public sealed class FeedTests(NotificationHub hub)
{
    [Fact]
    public async Task Events_are_cloud_events_in_the_order_of_their_commits()
    {
        var news = new News();
        await hub.SendAsync(news.Changed(203, 2, news.Invoice));
        await hub.SendAsync(news.Received());
        var page = await ReadAsync(news.Supplier, HubRoles.Supplier, "");
        var events = page.GetProperty("events").EnumerateArray().ToList();
        events.Select(one => one.GetProperty("data").GetProperty("status").GetInt32()).ShouldBe([203, 200]);
        var first = events[0];
        first.GetProperty("specversion").GetString().ShouldBe("1.0");
        first.GetProperty("type").GetString().ShouldBe("fr.hub.invoice.status-changed.v1");
        first.GetProperty("subject").GetString().ShouldBe(news.Invoice.ToString());
        first.GetProperty("time").GetDateTimeOffset().ShouldBe(news.At.AddSeconds(2));
    }

    [Fact]
    public async Task A_reader_goes_on_where_it_stopped()
    {
        var news = new News(invoices: 25);
        await hub.SendAsync(news.Received());
        var seen = new List<string?>();
        var (after, more) = ("", true);
        while (more)
        {
            var page = await ReadAsync(news.Supplier, HubRoles.Supplier, $"limit=10&after={after}");
            seen.AddRange(page.GetProperty("events").EnumerateArray().Select(one => one.GetProperty("subject").GetString()));
            (after, more) = (page.GetProperty("next").GetString()!, page.GetProperty("more").GetBoolean());
        }
        seen.ShouldBe(news.Invoices.Select(id => id.ToString()));
        await hub.SendAsync(news.Changed(203, 2, news.Invoice));
        var last = await ReadAsync(news.Supplier, HubRoles.Supplier, $"after={after}");
        last.GetProperty("events").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task A_collectivity_reads_the_steps_that_concern_it_and_an_operator_all()
    {
        var (one, two) = (new News(), new News());
        var start = (await ReadAsync("operator", HubRoles.Operator, "limit=1000")).GetProperty("next").GetString();
        await hub.SendAsync(one.Received());
        await hub.SendAsync(one.Changed(203, 2, one.Invoice));
        await hub.SendAsync(two.Changed(203, 2, two.Invoice));
        Subjects(await ReadAsync(one.City, HubRoles.Collectivity, "")).ShouldBe([one.Invoice]);
        Subjects(await ReadAsync(two.Supplier, HubRoles.Supplier, "")).ShouldBe([two.Invoice]);
        while (start is not null)
        {
            var page = await ReadAsync("operator", HubRoles.Operator, $"after={start}&limit=1000");
            if (Subjects(page).Contains(two.Invoice)) break;
            start = page.GetProperty("more").GetBoolean() ? page.GetProperty("next").GetString() : null;
        }
        start.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_waiting_reader_is_answered_by_the_first_event()
    {
        var news = new News();
        var waiting = ReadAsync(news.Supplier, HubRoles.Supplier, "waitSeconds=30");
        await hub.SendAsync(new News().Received());
        waiting.IsCompleted.ShouldBeFalse();
        var started = TimeProvider.System.GetTimestamp();
        await hub.SendAsync(news.Received());
        Subjects(await waiting).ShouldBe([news.Invoice]);
        TimeProvider.System.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task A_reader_without_news_is_answered_empty_at_the_end_of_its_time()
    {
        var page = await ReadAsync("nobody-in-particular", HubRoles.Supplier, "waitSeconds=1");
        page.GetProperty("events").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task What_another_process_wrote_is_read_too()
    {
        using var folder = new TempFolder();
        await using var one = await HubProcess.StartAsync([new NotificationService()], folder.Path);
        await using var two = await HubProcess.StartAsync([new NotificationService()], folder.Path);
        var news = new News();
        using var http = two.AsSupplier(news.Supplier);
        var waiting = http.GetStringAsync("/v1/events?waitSeconds=30");
        await NotificationHub.SendAsync(one, news.Received());
        Subjects(JsonDocument.Parse(await waiting).RootElement).ShouldBe([news.Invoice]);
    }

    [Fact]
    public async Task Who_asks_for_the_latest_reads_only_what_comes_after()
    {
        var news = new News(invoices: 2);
        await hub.SendAsync(news.Received());
        var latest = await ReadAsync(news.Supplier, HubRoles.Supplier, "after=latest");
        latest.GetProperty("events").GetArrayLength().ShouldBe(0);
        await hub.SendAsync(news.Rejected(news.Invoice));
        var page = await ReadAsync(news.Supplier, HubRoles.Supplier, $"after={latest.GetProperty("next").GetString()}");
        page.GetProperty("events").EnumerateArray().Select(happened => happened.GetProperty("data").GetProperty("status").GetInt32()).ShouldBe([213]);
    }

    [Theory]
    [InlineData("after=-1")]
    [InlineData("after=abc")]
    [InlineData("after=99999999999999999999999")]
    public async Task A_cursor_of_the_readers_own_making_is_refused(string query)
    {
        var (status, body) = await hub.AskAsync("edf", HubRoles.Supplier, "/v1/events?" + query);
        status.ShouldBe(HttpStatusCode.BadRequest);
        body.GetProperty("code").GetString().ShouldBe("cursor-invalid");
    }

    private Task<JsonElement> ReadAsync(string account, string role, string query) => hub.GetAsync(account, role, "/v1/events?" + query);

    private static List<Guid> Subjects(JsonElement page) => [.. page.GetProperty("events").EnumerateArray().Select(one => one.GetProperty("subject").GetGuid())];
}
