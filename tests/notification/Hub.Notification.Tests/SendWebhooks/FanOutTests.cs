using System.Globalization;
using Hub.Hosting.Access;
using Hub.Testing;
using Hub.WebhookReceiver;

namespace Hub.Notification.Tests.SendWebhooks;

/// <summary>Fifty endpoints, of which ten are dead and five slow: the others do not notice. HUB_TEST_WEBHOOK_EVENTS makes it larger; tests/benchmarks/webhooks measures it.</summary>
public sealed class FanOutTests(WebhookReceivers receivers)
{
    private const int Batch = 100;
    private static readonly int Events = int.Parse(Environment.GetEnvironmentVariable("HUB_TEST_WEBHOOK_EVENTS") ?? "500", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Dead_and_slow_endpoints_slow_nobody_down()
    {
        await using var hub = await HubProcess.StartAsync([new NotificationService()], configure: NotificationHub.AllowLoopback);
        var news = new News(invoices: Events);
        var healthy = await AddAsync(hub, news, 35, new HookPlan());
        var slow = await AddAsync(hub, news, 5, new HookPlan(Delay: 500));
        var silent = await AddAsync(hub, news, 5, new HookPlan(Silent: true));
        var refused = await AddAsync(hub, news, 5, new HookPlan(), new { url = $"http://127.0.0.1:{Processes.FreePort.Next(1)[0]}/" });
        foreach (var part in news.Invoices.Chunk(Batch)) await NotificationHub.SendAsync(hub, news.Received(part));

        foreach (var hook in healthy)
        {
            var received = await hook.TookAsync(Events);
            (received.Bad, received.Distinct, received.Events).ShouldBe((0, Events, Events));
        }
        // No silent endpoint can have been given up by now: nobody waited for them.
        foreach (var hook in silent) (await hook.ReceivedAsync()).Taken.ShouldBe(0);
        foreach (var hook in slow) (await hook.ReceivedAsync()).Bad.ShouldBe(0);
        foreach (var hook in refused) await Eventually.TrueAsync(async () => (await hook.ShowAsync()).GetProperty("pausedUntil").GetString() is not null, "a dead endpoint is paused");
        foreach (var hook in (Hook[])[.. healthy, .. slow, .. silent, .. refused]) hook.Dispose();
    }

    /// <summary>Half of them take batches, half single events; some verify with a public key.</summary>
    private async Task<List<Hook>> AddAsync(HubProcess hub, News news, int count, HookPlan plan, object? more = null)
    {
        var hooks = new List<Hook>();
        for (var at = 0; at < count; at++)
            hooks.Add(await Hook.AddAsync(hub, receivers.Node, news.Supplier, HubRoles.Supplier, plan, more ?? new { batchSize = at % 4 == 0 ? 1 : 100, signature = at % 7 == 0 ? "ed25519" : "hmac" }));
        return hooks;
    }
}
