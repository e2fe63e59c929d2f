using System.Net;
using Hub.Hosting.Access;
using Hub.Testing;

namespace Hub.Notification.Tests.StreamEvents;

public sealed class StreamTests(NotificationHub hub)
{
    [Fact]
    public async Task A_reader_is_sent_its_events_as_they_come_with_the_ids_of_the_feed()
    {
        var news = new News(invoices: 3);
        using var stream = await OpenAsync(news.Supplier, "");
        await hub.SendAsync(new News().Received());
        await hub.SendAsync(news.Received());
        var events = await stream.ReadAsync(3);
        var feed = (await hub.GetAsync(news.Supplier, HubRoles.Supplier, "/v1/events")).GetProperty("events").EnumerateArray().ToList();
        events.Select(one => one.Data.GetProperty("id").GetGuid()).ShouldBe(feed.Select(one => one.GetProperty("id").GetGuid()));
        events.Select(one => one.Id).ShouldBe(feed.Select(one => one.GetProperty("sequence").GetString()));
        events.ShouldAllBe(one => one.Event == "fr.hub.invoice.status-changed.v1");
    }

    [Fact]
    public async Task A_reader_that_comes_back_misses_nothing_and_sees_nothing_twice()
    {
        var news = new News(invoices: 5);
        string last;
        using (var stream = await OpenAsync(news.Supplier, ""))
        {
            await hub.SendAsync(news.Received(news.Invoices.Take(2)));
            last = (await stream.ReadAsync(2))[^1].Id;
        }
        await hub.SendAsync(news.Received(news.Invoices.Skip(2)));
        using var again = await OpenAsync(news.Supplier, "", last);
        (await again.ReadAsync(3)).Select(one => one.Data.GetProperty("subject").GetGuid()).ShouldBe(news.Invoices.Skip(2));
    }

    [Fact]
    public async Task A_reader_without_a_place_is_sent_what_happens_from_now_on()
    {
        var news = new News(invoices: 2);
        await hub.SendAsync(news.Received());
        using var now = await OpenAsync(news.Supplier, "");
        using var all = await OpenAsync(news.Supplier, "?after=0");
        await hub.SendAsync(news.Changed(203, 2, news.Invoice));
        (await now.ReadAsync(1)).Single().Data.GetProperty("data").GetProperty("status").GetInt32().ShouldBe(203);
        (await all.ReadAsync(3)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_reader_can_choose_among_its_events()
    {
        var news = new News(invoices: 3);
        using var rejects = await OpenAsync(news.Supplier, "?status=213&status=210");
        using var city = await OpenAsync(news.Supplier, $"?collectivity={news.City}");
        await hub.SendAsync(news.Received());
        await hub.SendAsync(news.Rejected(news.Invoices.Take(1)));
        await hub.SendAsync(news.Changed(203, 2, news.Invoices[1]));
        (await rejects.ReadAsync(1)).Single().Data.GetProperty("data").GetProperty("status").GetInt32().ShouldBe(213);
        (await city.ReadAsync(1)).Single().Data.GetProperty("data").GetProperty("status").GetInt32().ShouldBe(203);
    }

    [Fact]
    public async Task Comments_come_in_quiet_times()
    {
        await using var own = await HubProcess.StartAsync([new NotificationService()], configure: builder => builder.Configuration["Hub:Stream:Heartbeat"] = "00:00:01");
        using var stream = await StreamReading.OpenAsync(own.AsSupplier(), "/v1/events/stream", null);
        (await stream.NextLineAsync(line => line.StartsWith(':'))).ShouldBe(": still here");
    }

    [Fact]
    public async Task A_stream_ends_with_the_service()
    {
        var own = await HubProcess.StartAsync([new NotificationService()]);
        using var stream = await StreamReading.OpenAsync(own.AsSupplier(), "/v1/events/stream", null);
        await own.DisposeAsync();
        await Should.ThrowAsync<Exception>(() => stream.NextLineAsync(_ => false));
    }

    [Fact]
    public async Task An_account_has_so_many_streams_and_no_more()
    {
        await using var own = await HubProcess.StartAsync([new NotificationService()], configure: builder => builder.Configuration["Hub:Stream:PerAccount"] = "2");
        using var http = own.AsSupplier();
        using (await StreamReading.OpenAsync(own.AsSupplier(), "/v1/events/stream", null))
        using (await StreamReading.OpenAsync(own.AsSupplier(), "/v1/events/stream", null))
        {
            using var refused = await http.GetAsync("/v1/events/stream", HttpCompletionOption.ResponseHeadersRead);
            refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            using var another = await StreamReading.OpenAsync(own.AsSupplier("supplier-b"), "/v1/events/stream", null);
        }
        await Eventually.TrueAsync(
            async () => (await http.GetAsync("/v1/events/stream", HttpCompletionOption.ResponseHeadersRead)).StatusCode == HttpStatusCode.OK, "a place is free again");
    }

    [Fact]
    public async Task A_place_of_the_readers_own_making_is_refused()
    {
        using var http = hub.Process.AsSupplier();
        using var answer = await http.GetAsync("/v1/events/stream?after=x");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("status=203")]
    [InlineData("type=a")]
    public async Task A_choice_of_too_many_values_is_refused_for_what_it_is(string value)
    {
        using var http = hub.Process.AsSupplier();
        using var answer = await http.GetAsync("/v1/events/stream?" + string.Join('&', Enumerable.Repeat(value, 51)));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("\"code\":\"selection-too-long\"");
    }

    private Task<StreamReading> OpenAsync(string account, string query, string? lastEventId = null) =>
        StreamReading.OpenAsync(hub.Process.As(account, HubRoles.Supplier), "/v1/events/stream" + query, lastEventId);
}
