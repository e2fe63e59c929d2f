using System.Net;
using System.Text.Json;
using Hub.Hosting.Access;
using Hub.JournalChain;
using Hub.Notification.SealJournal;
using Hub.Seals;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Hub.Notification.Tests;

/// <summary>The journal's end is signed each hour, and everybody may keep it.</summary>
public sealed class HeadTests : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 23, 8, 30, 0, TimeSpan.Zero));
    private HubProcess hub = null!;

    public async ValueTask InitializeAsync() => hub = await HubProcess.StartAsync([new NotificationService()], configure: builder => builder.Services.AddSingleton<TimeProvider>(clock));

    public ValueTask DisposeAsync() => hub.DisposeAsync();

    [Fact]
    public async Task A_head_is_signed_when_there_is_something_new_and_an_hour_has_passed()
    {
        var sealer = hub.Get<HeadSealer>();
        await sealer.SealIfDueAsync(default);
        (await HeadsAsync()).ShouldBeEmpty();
        await NotificationHub.SendAsync(hub, new News(invoices: 3).Received());
        await sealer.SealIfDueAsync(default);
        await NotificationHub.SendAsync(hub, new News(invoices: 2).Received());
        clock.Advance(TimeSpan.FromMinutes(59));
        await sealer.SealIfDueAsync(default);
        Sequences(await HeadsAsync()).ShouldBe([3]);
        clock.Advance(TimeSpan.FromMinutes(1));
        await sealer.SealIfDueAsync(default);
        clock.Advance(TimeSpan.FromHours(5));
        await sealer.SealIfDueAsync(default);
        Sequences(await HeadsAsync()).ShouldBe([5, 3]);
    }

    [Fact]
    public async Task The_running_service_does_it_by_itself()
    {
        await NotificationHub.SendAsync(hub, new News().Received());
        await Eventually.TrueAsync(
            async () =>
            {
                clock.Advance(TimeSpan.FromMinutes(1));
                return (await HeadsAsync()).Count > 0;
            },
            "a head was signed");
    }

    [Fact]
    public async Task A_head_is_signed_by_the_published_key_and_holds_the_last_hash()
    {
        await NotificationHub.SendAsync(hub, new News(invoices: 2).Received());
        using var http = hub.AsOperator();
        using var answer = await http.PostAsync("/v1/journal/heads", null);
        var head = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        var seal = CompactSeal.Open(head.GetProperty("jws").GetString()!, JournalHeadStatement.Kind, hub.Get<SealFolder>().Published());
        seal.Flaw.ShouldBe(SealFlaw.None);
        var said = JournalHeadStatement.Read(seal.Payload).ShouldNotBeNull();
        (said.Issuer, said.Sequence, said.Hash, said.At).ShouldBe(("https://hub.local/", 2, head.GetProperty("hash").GetString(), clock.GetUtcNow()));
    }

    [Fact]
    public async Task An_operator_has_it_signed_now_and_again_without_effect()
    {
        using var http = hub.AsOperator();
        using (var empty = await http.PostAsync("/v1/journal/heads", null)) empty.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await NotificationHub.SendAsync(hub, new News().Received());
        for (var time = 0; time < 2; time++)
        {
            using var answer = await http.PostAsync("/v1/journal/heads", null);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        Sequences(await HeadsAsync()).ShouldBe([1]);
    }

    [Fact]
    public async Task Every_account_reads_the_heads_page_by_page_and_the_operator_alone_signs()
    {
        for (var batch = 0; batch < 3; batch++)
        {
            await NotificationHub.SendAsync(hub, new News().Received());
            await hub.Get<HeadSealer>().SealAsync(default);
        }
        foreach (var role in new[] { HubRoles.Supplier, HubRoles.Collectivity, HubRoles.Operator }) Sequences(await HeadsAsync("", role)).ShouldBe([3, 2, 1]);
        Sequences(await HeadsAsync("?limit=2")).ShouldBe([3, 2]);
        Sequences(await HeadsAsync("?limit=2&before=2")).ShouldBe([1]);
        using var supplier = hub.AsSupplier();
        (await supplier.PostAsync("/v1/journal/heads", null)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var nobody = hub.Anonymous();
        (await nobody.GetAsync("/v1/journal/heads")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private async Task<IReadOnlyList<JsonElement>> HeadsAsync(string query = "", string role = HubRoles.Supplier)
    {
        using var http = hub.As("somebody", role);
        return [.. JsonDocument.Parse(await http.GetStringAsync("/v1/journal/heads" + query)).RootElement.GetProperty("heads").EnumerateArray()];
    }

    private static IEnumerable<int> Sequences(IReadOnlyList<JsonElement> heads) => [.. heads.Select(head => head.GetProperty("sequence").GetInt32())];
}
