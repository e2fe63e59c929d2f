using Hub.Hosting.Access;
using Hub.Notification.SendWebhooks.RunLanes;
using Hub.Testing;
using Hub.WebhookReceiver;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Hub.Notification.Tests.SendWebhooks;

/// <summary>Days of retries, by a clock that the test moves.</summary>
public sealed class RetryTests(WebhookReceivers receivers) : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));
    private HubProcess hub = null!;

    public async ValueTask InitializeAsync() => hub = await HubProcess.StartAsync([new NotificationService()], configure: builder =>
    {
        NotificationHub.AllowLoopback(builder);
        builder.Services.AddSingleton<TimeProvider>(clock);
    });

    public ValueTask DisposeAsync() => hub.DisposeAsync();

    [Fact]
    public async Task A_message_that_nobody_takes_is_tried_for_three_days_then_the_endpoint_is_disabled_and_nothing_is_lost()
    {
        var news = new News(invoices: 20);
        using var hook = await AddAsync(news, new HookPlan(Failures: int.MaxValue, Status: 503));
        await NotificationHub.SendAsync(hub, news.Received());
        await MoveUntilAsync(async () => (await hook.RetriesAsync()).Count == 3, "three messages failed", TimeSpan.FromSeconds(1));
        var began = clock.GetUtcNow();
        await MoveUntilAsync(async () => !(await hook.ShowAsync()).GetProperty("enabled").GetBoolean(), "it is disabled", TimeSpan.FromHours(2));
        (await hook.ShowAsync()).GetProperty("disabledBecause").GetString().ShouldBe("failing");
        (clock.GetUtcNow() - began).ShouldBeInRange(TimeSpan.FromDays(2.6), TimeSpan.FromDays(7));
        // Not a row for each event: the cursor moved with the probes only.
        (await hook.RetriesAsync()).Count.ShouldBeLessThan(16);
        (await hook.ReceivedAsync()).Requests.ShouldBeLessThan(20);

        await hook.PlanAsync(new HookPlan());
        await hook.PatchAsync(new { enabled = true });
        await MoveUntilAsync(async () => (await hook.ReceivedAsync()).Distinct == 20, "all twenty were taken", TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_receiver_that_asks_for_quiet_is_left_in_peace_so_long()
    {
        var news = new News(invoices: 2);
        using var hook = await AddAsync(news, new HookPlan(Failures: 1, Status: 429, Headers: new Dictionary<string, string> { ["retry-after"] = "3600" }));
        await NotificationHub.SendAsync(hub, news.Received());
        await MoveUntilAsync(async () => (await hook.ReceivedAsync()).Requests == 1, "it was asked once", TimeSpan.FromSeconds(1));
        await MoveUntilAsync(async () => (await hook.ShowAsync()).GetProperty("pausedUntil").ValueKind == System.Text.Json.JsonValueKind.String, "it is paused", TimeSpan.FromSeconds(1));
        var asked = clock.GetUtcNow();
        await MoveUntilAsync(() => Task.FromResult(clock.GetUtcNow() - asked > TimeSpan.FromMinutes(58)), "an hour is nearly over", TimeSpan.FromMinutes(1));
        (await hook.ReceivedAsync()).Requests.ShouldBe(1);
        await MoveUntilAsync(async () => (await hook.ReceivedAsync()).Distinct == 2, "both were taken", TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task When_a_dead_endpoint_is_back_what_waits_is_sent_at_once()
    {
        var news = new News(invoices: 4);
        using var hook = await AddAsync(news, new HookPlan(Poison: news.Invoice.ToString()));
        await NotificationHub.SendAsync(hub, news.Received([news.Invoice]));
        await MoveUntilAsync(async () => await hook.RetriesAsync() is [var retry] && retry.GetProperty("attempts").GetInt32() == 5, "one message failed five times", TimeSpan.FromMinutes(1));
        var waits = (await hook.RetriesAsync())[0].GetProperty("nextAt").GetDateTimeOffset();
        await hook.PlanAsync(new HookPlan(Failures: 3));
        await NotificationHub.SendAsync(hub, news.Received(news.Invoices.Skip(1)));
        await MoveUntilAsync(async () => (await hook.ReceivedAsync()).Distinct == 4, "all four were taken", TimeSpan.FromSeconds(1));
        clock.GetUtcNow().ShouldBeLessThan(waits.AddHours(-1));
        await Eventually.TrueAsync(async () => (await hook.ShowAsync()).GetProperty("failingSince").ValueKind == System.Text.Json.JsonValueKind.Null, "it is well again");
    }

    [Fact]
    public async Task A_sandbox_account_sees_two_failures_and_then_the_event_where_it_asked_for_that()
    {
        var news = new News { Buyer = SimulatedFailure.Siret };
        using var hook = await AddAsync(news, new HookPlan(), sandbox: true);
        await NotificationHub.SendAsync(hub, news.Changed(203, 1, news.Invoice));
        await MoveUntilAsync(async () => (await hook.ReceivedAsync()).Distinct == 1, "it was taken", TimeSpan.FromSeconds(5));
        (await hook.ReceivedAsync()).Requests.ShouldBe(1);
        // A turn is written down after its requests.
        await Eventually.TrueAsync(async () => (await hook.AttemptsAsync()).Count >= 3, "the log holds the attempts");
        var attempts = await hook.AttemptsAsync();
        attempts.OrderBy(attempt => attempt.GetProperty("number").GetInt32()).Select(attempt => (attempt.GetProperty("status").GetInt32(), attempt.GetProperty("error").GetString()))
            .ShouldBe([(503, "sandbox-status-503"), (503, "sandbox-status-503"), (204, null)]);
    }

    [Fact]
    public async Task Nothing_is_failed_at_a_real_accounts_endpoint_nor_for_another_buyer()
    {
        var real = new News { Buyer = SimulatedFailure.Siret };
        var other = new News();
        using var hookOfReal = await AddAsync(real, new HookPlan());
        using var hookOfOther = await AddAsync(other, new HookPlan(), sandbox: true);
        await NotificationHub.SendAsync(hub, real.Changed(221, 1, real.Invoice));
        await NotificationHub.SendAsync(hub, other.Changed(203, 1, other.Invoice));
        foreach (var hook in new[] { hookOfReal, hookOfOther })
        {
            await MoveUntilAsync(async () => (await hook.ReceivedAsync()).Distinct == 1, "it was taken", TimeSpan.FromSeconds(1));
            (await hook.AttemptsAsync("failed=true")).ShouldBeEmpty();
        }
    }

    [Fact]
    public void The_SIRET_that_fails_webhooks_is_the_one_of_the_documentation() =>
        File.ReadLines(Repository.File("docs", "sandbox.md")).ShouldContain(line => line.StartsWith($"| {SimulatedFailure.Siret} |") && line.Contains("503"));

    private Task<Hook> AddAsync(News news, HookPlan plan, bool sandbox = false) => Hook.AddAsync(hub, receivers.Node, news.Supplier, HubRoles.Supplier, plan, verify: false, sandbox: sandbox);

    /// <summary>Moves the clock in steps; the lanes do between two steps what their timers tell them.</summary>
    private Task MoveUntilAsync(Func<Task<bool>> condition, string what, TimeSpan step) => Eventually.TrueAsync(
        async () =>
        {
            clock.Advance(step);
            return await condition();
        },
        what);
}
