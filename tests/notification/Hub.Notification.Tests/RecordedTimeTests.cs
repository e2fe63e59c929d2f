using System.Net;
using System.Text.Json;
using Hub.Hosting.Access;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Hub.Notification.Tests;

/// <summary>Reading the journal by when it recorded something, which is not when a step took effect.</summary>
public sealed class RecordedTimeTests : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private readonly News news = new(invoices: 2);
    private HubProcess process = null!;

    public async ValueTask InitializeAsync() =>
        process = await HubProcess.StartAsync([new NotificationService()], configure: builder => builder.Services.AddSingleton<TimeProvider>(clock));

    public ValueTask DisposeAsync() => process.DisposeAsync();

    [Fact]
    public async Task A_step_told_late_is_read_by_who_asks_for_what_was_recorded_since()
    {
        await SendAsync(news.Received());
        clock.Advance(TimeSpan.FromMilliseconds(1));
        var first = clock.GetUtcNow();
        clock.Advance(TimeSpan.FromHours(5));
        await SendAsync(news.Changed(204, -7200, news.Invoice));

        var page = await ReadAsync($"recordedAfter={first:O}".Replace("+", "%2B", StringComparison.Ordinal));

        var step = page.GetProperty("events").EnumerateArray().ShouldHaveSingleItem();
        step.GetProperty("data").GetProperty("status").GetInt32().ShouldBe(204);
        step.GetProperty("time").GetDateTimeOffset().ShouldBe(news.At.AddHours(-2));
        step.GetProperty("recordedtime").GetDateTimeOffset().ShouldBe(clock.GetUtcNow());
        (await ReadAsync("recordedAfter=2026-11-23T08:59:59Z")).GetProperty("events").GetArrayLength().ShouldBe(3);
        (await ReadAsync("recordedAfter=2026-11-24T00:00:00Z")).GetProperty("events").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task The_events_of_one_batch_have_instants_of_their_own()
    {
        await SendAsync(news.Received());
        var events = (await ReadAsync("")).GetProperty("events").EnumerateArray().ToList();
        var first = events[0].GetProperty("recordedtime").GetString()!;
        (await ReadAsync($"recordedAfter={Uri.EscapeDataString(first)}")).GetProperty("events").EnumerateArray().ShouldHaveSingleItem()
            .GetProperty("id").GetGuid().ShouldBe(events[1].GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task What_comes_after_the_clock_was_set_back_is_recorded_later_all_the_same()
    {
        await SendAsync(news.Received());
        var before = (await ReadAsync("")).GetProperty("events").EnumerateArray().Select(RecordedTime).ToList();
        clock.AdjustTime(clock.GetUtcNow().AddMinutes(-5));
        await SendAsync(news.Changed(203, 2, news.Invoices));
        await SendAsync(news.Changed(204, 3, news.Invoice));

        var times = (await ReadAsync("")).GetProperty("events").EnumerateArray().Select(RecordedTime).ToList();

        times.Count.ShouldBe(5);
        times.Zip(times.Skip(1)).ShouldAllBe(pair => pair.Second - pair.First >= TimeSpan.FromMicroseconds(2));
        (await ReadAsync($"recordedAfter={Uri.EscapeDataString(before[^1].ToString("O"))}")).GetProperty("events").GetArrayLength().ShouldBe(3);
        (await ReadAsync($"recordedAfter={Uri.EscapeDataString(clock.GetUtcNow().ToString("O"))}")).GetProperty("events").GetArrayLength().ShouldBe(5);
    }

    [Fact]
    public async Task A_page_brings_the_invoices_that_it_speaks_of_when_it_is_asked()
    {
        await SendAsync(news.Received());
        clock.Advance(TimeSpan.FromMilliseconds(1));
        await SendAsync(news.Changed(203, 2, news.Invoice));
        clock.Advance(TimeSpan.FromMinutes(1));
        await SendAsync(news.Changed(204, 3, news.Invoice));

        (await ReadAsync("")).TryGetProperty("invoices", out _).ShouldBeFalse();
        var invoices = (await ReadAsync("invoices=true")).GetProperty("invoices").EnumerateArray().ToDictionary(invoice => invoice.GetProperty("id").GetGuid());

        invoices.Keys.ShouldBe(news.Invoices, ignoreOrder: true);
        invoices[news.Invoice].GetProperty("status").GetInt32().ShouldBe(204);
        invoices[news.Invoice].GetProperty("fileName").GetString().ShouldBe($"{news.Invoice}.xml");
        var outcome = invoices[news.Invoice].GetProperty("outcome");
        outcome.GetProperty("status").GetInt32().ShouldBe(203);
        outcome.GetProperty("recordedAt").GetDateTimeOffset().ShouldBe(clock.GetUtcNow().AddMinutes(-1));
        invoices[news.Invoices[1]].GetProperty("outcome").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task An_event_is_shown_to_those_whom_it_concerns()
    {
        await SendAsync(news.Changed(203, 2, news.Invoice));
        var id = (await ReadAsync("")).GetProperty("events")[0].GetProperty("id").GetGuid();
        foreach (var (account, role, status) in new[]
                 {
                     (news.Supplier, HubRoles.Supplier, HttpStatusCode.OK), (news.City, HubRoles.Collectivity, HttpStatusCode.OK), ("operator", HubRoles.Operator, HttpStatusCode.OK),
                     ("another", HubRoles.Supplier, HttpStatusCode.NotFound), ("another", HubRoles.Collectivity, HttpStatusCode.NotFound),
                 })
        {
            using var http = process.As(account, role);
            using var answer = await http.GetAsync(new Uri($"/v1/events/{id}", UriKind.Relative));
            answer.StatusCode.ShouldBe(status, account);
        }
    }

    private static DateTimeOffset RecordedTime(JsonElement one) => one.GetProperty("recordedtime").GetDateTimeOffset();

    private Task SendAsync(object message) => NotificationHub.SendAsync(process, message);

    private async Task<JsonElement> ReadAsync(string query)
    {
        using var http = process.AsSupplier(news.Supplier);
        return JsonDocument.Parse(await http.GetStringAsync(new Uri("/v1/events?" + query, UriKind.Relative))).RootElement;
    }
}
