using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hub.Hosting.Access;
using Hub.Notification.SendWebhooks.SignMessages;
using Hub.Testing;
using Hub.WebhookReceiver;

namespace Hub.Notification.Tests.SendWebhooks;

/// <summary>Webhooks that are told flows of XP Z12-013: the same machinery with another form of message.</summary>
public sealed class FlowWebhookTests(NotificationHub hub, WebhookReceivers receivers)
{
    [Fact]
    public async Task A_flow_among_many_events_that_tell_none_is_found()
    {
        var news = new News(invoices: 600);
        using var hook = await AddAsync(news, new { acknowledgement = "Error" });
        await hub.SendAsync(news.Received());
        await hub.SendAsync(news.Rejected(news.Invoices[^1]));
        await Eventually.TrueAsync(async () => (await hook.ReceivedAsync()).Requests >= 1, "the rejected invoice was told");
        (await hook.ReceivedAsync()).Types.ShouldBe(["application/json; charset=utf-8"]);
        (await hook.AttemptsAsync()).Sum(attempt => attempt.GetProperty("events").GetInt32()).ShouldBe(1);
    }

    [Fact]
    public async Task A_dead_receiver_is_probed_with_the_next_flow_and_gets_all_when_it_is_back()
    {
        var news = new News(invoices: 5);
        using var hook = await AddAsync(news, new { types = new[] { "CustomerInvoice" } }, new HookPlan(Failures: 3, Status: 503));
        await hub.SendAsync(news.Received());
        await Eventually.TrueAsync(async () => (await hook.ReceivedAsync()).Taken >= 5, "all five were taken");
    }

    [Fact]
    public async Task An_event_that_tells_no_flow_is_replayed_to_nobody()
    {
        var news = new News();
        using var hook = await AddAsync(news, new { acknowledgement = "Error" });
        await hub.SendAsync(news.Received());
        var place = (await hub.GetAsync(news.Supplier, HubRoles.Supplier, "/v1/events")).GetProperty("events")[0].GetProperty("id").GetGuid();
        (await hook.PostAsync("/replay", new { @event = place })).Status.ShouldBe(HttpStatusCode.Accepted);
        await Eventually.TrueAsync(async () => (await hook.RetriesAsync()).Count == 0, "the replay is over");
        (await hook.ReceivedAsync()).Requests.ShouldBe(0);
    }

    [Fact]
    public async Task It_has_no_ping()
    {
        using var hook = await AddAsync(new News(), new { });
        var (status, body) = await hook.PostAsync("/ping", new { });
        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        body.GetProperty("code").GetString().ShouldBe("webhook-value-not-allowed");
    }

    [Theory]
    [InlineData(HubRoles.Supplier, """{"flows":{},"batchSize":10}""")]
    [InlineData(HubRoles.Supplier, """{"flows":{},"signature":"ed25519"}""")]
    [InlineData(HubRoles.Operator, """{"flows":{}}""")]
    public async Task What_a_callback_of_the_standard_cannot_be_is_refused(string role, string request)
    {
        using var http = hub.Process.As("somebody", role);
        var body = System.Text.Json.Nodes.JsonNode.Parse(request)!;
        body["url"] = "https://erp.example.fr/";
        using var answer = await http.PostAsJsonAsync("/v1/webhooks", body);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detailFr").GetString().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_signature_is_that_of_body_and_time_or_of_their_fingerprint(bool ofFingerprint)
    {
        var secret = RandomNumberGenerator.GetBytes(32);
        var text = Encoding.UTF8.GetBytes("{\"é\":1}@1764000000");
        var expected = Convert.ToBase64String(HMACSHA256.HashData(secret, ofFingerprint ? SHA256.HashData(text) : text));
        FlowSignature.Of(new HmacKey(secret), 1764000000, "{\"é\":1}"u8, ofFingerprint).ShouldBe(expected);
    }

    private Task<Hook> AddAsync(News news, object flows, HookPlan? plan = null) =>
        Hook.AddAsync(hub.Process, receivers.Node, news.Supplier, HubRoles.Supplier, plan, new { flows }, verify: false);
}
