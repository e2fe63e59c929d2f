using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Hub.Contracts;
using Hub.Notification;
using Hub.Outbox;
using Hub.Processes;
using Hub.Testing;
using Hub.WebhookReceiver;

namespace Hub.Webhooks.Benchmarks;

/// <summary>Makes the endpoints, journals the events, and waits until every healthy endpoint has taken all of them.</summary>
internal sealed class FanOutRun(FanOutPlan plan)
{
    private const string Account = "edf";
    private const int BatchOfMessages = 100;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    public async Task RunAsync()
    {
        await using var node = await NodeReceiver.StartAsync();
        await using var hub = await HubProcess.StartAsync([new NotificationService()], configure: builder => builder.Configuration["Hub:Webhooks:AllowedRanges:0"] = "127.0.0.0/8");
        using var http = hub.AsSupplier(Account);
        var healthy = await AddAsync(http, node, "healthy", plan.Healthy, new HookPlan());
        await AddAsync(http, node, "slow", plan.Slow, new HookPlan(Delay: 500));
        await AddAsync(http, node, "silent", plan.Dead / 2, new HookPlan(Silent: true));
        await AddAsync(http, node, "refused", plan.Dead - plan.Dead / 2, new HookPlan(), $"http://127.0.0.1:{FreePort.Next(1)[0]}/");

        var (started, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await JournalAsync(hub);
        var journalled = Stopwatch.GetElapsedTime(started);
        await Eventually.TrueAsync(async () => await HaveAllAsync(node, healthy), "every healthy endpoint took every event", Patience);
        Report(journalled, Stopwatch.GetElapsedTime(started), Environment.CpuUsage.TotalTime - cpu, await Task.WhenAll(healthy.Select(node.CountedAsync)));
    }

    private async Task<IReadOnlyList<string>> AddAsync(HttpClient http, NodeReceiver node, string kind, int count, HookPlan hook, string? url = null)
    {
        var names = Enumerable.Range(0, count).Select(at => $"{kind}-{at}").ToList();
        foreach (var (name, at) in names.Select((name, at) => (name, at)))
        {
            using var answer = await http.PostAsJsonAsync("/v1/webhooks", new { url = url ?? node.HookOf(name).ToString(), batchSize = plan.BatchSize, signature = at % 7 == 6 ? "ed25519" : "hmac" });
            answer.EnsureSuccessStatusCode();
            var made = await answer.Content.ReadFromJsonAsync<JsonElement>();
            await node.PlanAsync(name, hook with { Keys = [made.GetProperty("secret").GetString()!] });
        }
        return names;
    }

    private async Task JournalAsync(HubProcess hub)
    {
        var publisher = hub.Get<IMessagePublisher>();
        for (var sent = 0; sent < plan.Events; sent += BatchOfMessages)
        {
            var message = Message(Math.Min(BatchOfMessages, plan.Events - sent));
            await publisher.PublishAsync(new OutgoingMessage(message.BatchId, message, MessageCodec.Encode(message), null), CancellationToken.None);
        }
    }

    private async Task<bool> HaveAllAsync(NodeReceiver node, IReadOnlyList<string> hooks)
    {
        foreach (var hook in hooks)
        {
            if ((await node.CountedAsync(hook)).Distinct < plan.Events) return false;
        }
        return true;
    }

    private void Report(TimeSpan journalled, TimeSpan took, TimeSpan cpu, IReadOnlyList<Received> healthy)
    {
        var deliveries = healthy.Sum(received => (long)received.Events);
        Console.WriteLine($"{plan.Events} events to {plan.Endpoints} endpoints ({plan.Dead} dead, {plan.Slow} slow), batches of {plan.BatchSize}:");
        Console.WriteLine($"  journalled after {journalled.TotalSeconds:0.0} s; the {plan.Healthy} healthy endpoints had all after {took.TotalSeconds:0.0} s");
        Console.WriteLine($"  {deliveries} events in {healthy.Sum(received => received.Requests)} requests, {deliveries / took.TotalSeconds:0} events/s");
        Console.WriteLine($"  CPU of the hub: {cpu.TotalSeconds:0.0} s, {cpu.TotalMicroseconds / deliveries:0} µs for each event at each endpoint");
        Console.WriteLine($"  signatures that did not verify: {healthy.Sum(received => received.Bad)}; events sent more than once: {healthy.Sum(received => received.Events - received.Distinct)}");
    }

    private static InvoiceStatusesChanged Message(int count)
    {
        var at = TimeProvider.System.GetUtcNow();
        return new() { BatchId = Guid.CreateVersion7(at), Changes = [.. Enumerable.Range(0, count).Select(number => Change(at, number))] };
    }

    private static InvoiceStatusChange Change(DateTimeOffset at, int number) => new()
    {
        EventId = Guid.CreateVersion7(at),
        InvoiceId = Guid.CreateVersion7(at),
        DepositId = Guid.CreateVersion7(at),
        SupplierAccount = Account,
        CollectivityAccount = "lyon",
        Number = $"F-2026-{number}",
        BuyerSiret = "21690123100011",
        Status = 203,
        SetBy = "platform",
        At = at,
    };
}
