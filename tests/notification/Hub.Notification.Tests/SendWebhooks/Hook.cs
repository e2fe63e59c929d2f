using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Hub.Testing;
using Hub.WebhookReceiver;

namespace Hub.Notification.Tests.SendWebhooks;

/// <summary>A webhook of one test's own: both ends of it.</summary>
internal sealed class Hook : IDisposable
{
    private static int counter;
    private readonly NodeReceiver node;
    private readonly HttpClient http;

    private Hook(NodeReceiver node, HttpClient http, string name)
    {
        this.node = node;
        this.http = http;
        Name = name;
    }

    public string Name { get; }

    public Guid Id { get; private set; }

    public string Secret { get; private set; } = "";

    /// <summary>Makes the webhook at the hub, and has the receiver verify with what the hub gave.</summary>
    public static async Task<Hook> AddAsync(HubProcess hub, NodeReceiver node, string account, string role, HookPlan? plan = null, object? more = null, bool verify = true, bool sandbox = false)
    {
        var hook = new Hook(node, hub.As(account, role, sandbox), $"hook-{Interlocked.Increment(ref counter)}");
        var request = JsonSerializer.SerializeToNode(more ?? new { }, JsonSerializerOptions.Web)!.AsObject();
        request["url"] ??= node.HookOf(hook.Name).ToString();
        using var answer = await hook.http.PostAsJsonAsync("/v1/webhooks", request);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, body.ToString());
        (hook.Id, hook.Secret) = (body.GetProperty("webhook").GetProperty("id").GetGuid(), body.GetProperty("secret").GetString()!);
        await node.PlanAsync(hook.Name, (plan ?? new HookPlan()) with { Keys = verify ? [hook.Secret] : [] });
        return hook;
    }

    public Task PlanAsync(HookPlan plan) => node.PlanAsync(Name, plan);

    public Task<Received> ReceivedAsync() => node.ReceivedAsync(Name);

    /// <summary>Waits until it has taken so many distinct events.</summary>
    public async Task<Received> TookAsync(int distinct)
    {
        await Eventually.TrueAsync(async () => (await node.CountedAsync(Name)).Distinct >= distinct, $"{Name} took {distinct} events");
        return await ReceivedAsync();
    }

    public async Task<JsonElement> ShowAsync() => await http.GetFromJsonAsync<JsonElement>($"/v1/webhooks/{Id}");

    public async Task<List<JsonElement>> AttemptsAsync(string query = "") =>
        [.. (await http.GetFromJsonAsync<JsonElement>($"/v1/webhooks/{Id}/attempts?{query}")).GetProperty("attempts").EnumerateArray()];

    public async Task<List<JsonElement>> RetriesAsync(string query = "") =>
        [.. (await http.GetFromJsonAsync<JsonElement>($"/v1/webhooks/{Id}/retries?{query}")).GetProperty("retries").EnumerateArray()];

    public async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(string path, object body)
    {
        using var answer = await http.PostAsJsonAsync($"/v1/webhooks/{Id}{path}", body);
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>());
    }

    public async Task<(HttpStatusCode Status, JsonElement Body)> PatchAsync(object body)
    {
        using var answer = await http.PatchAsJsonAsync($"/v1/webhooks/{Id}", body);
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>());
    }

    public async Task DeleteAsync() => (await http.DeleteAsync($"/v1/webhooks/{Id}")).EnsureSuccessStatusCode();

    public void Dispose() => http.Dispose();
}
