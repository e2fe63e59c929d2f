using System.Net;
using System.Net.Http.Json;
using Hub.Hosting.Access;
using Hub.Testing;
using Hub.WebhookReceiver;

namespace Hub.Notification.Tests.SendWebhooks;

/// <summary>Webhooks from end to end: the hub over HTTP on one side, a receiver with code of its own on the other.</summary>
public sealed class WebhookTests(NotificationHub hub, WebhookReceivers receivers)
{
    [Fact]
    public async Task An_event_has_the_same_id_in_a_webhook_and_in_the_feed_and_its_signature_verifies()
    {
        var news = new News(invoices: 3);
        using var hook = await AddAsync(news);
        await hub.SendAsync(news.Received());
        var received = await hook.TookAsync(3);
        received.Bad.ShouldBe(0);
        received.Types.ShouldBe(["application/cloudevents+json; charset=utf-8"]);
        received.Messages.Select(message => message.Id).ShouldBe(received.Ids, ignoreOrder: true);
        received.Ids.ShouldBe(await FeedAsync(news), ignoreOrder: true);
    }

    [Fact]
    public async Task A_receiver_with_another_secret_refuses()
    {
        var news = new News();
        using var hook = await AddAsync(news);
        await hook.PlanAsync(new HookPlan(["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"]));
        await hub.SendAsync(news.Received());
        await Eventually.TrueAsync(async () => (await hook.ReceivedAsync()).Bad > 0, "a signature was refused");
        (await hook.ReceivedAsync()).Taken.ShouldBe(0);
    }

    [Fact]
    public async Task An_endpoint_can_verify_with_a_public_key()
    {
        var news = new News(invoices: 2);
        using var hook = await AddAsync(news, more: new { signature = "ed25519" });
        hook.Secret.ShouldStartWith("whpk_");
        await hub.SendAsync(news.Received());
        (await hook.TookAsync(2)).Bad.ShouldBe(0);
        (await hook.ShowAsync()).GetProperty("publicKey").GetString().ShouldBe(hook.Secret);
    }

    [Theory]
    [InlineData("hmac")]
    [InlineData("ed25519")]
    public async Task During_a_rotation_messages_carry_signatures_of_both_secrets(string signature)
    {
        var news = new News(invoices: 2);
        using var hook = await AddAsync(news, more: new { signature });
        var (status, body) = await hook.PostAsync("/secret", new { keepOldHours = 1 });
        status.ShouldBe(HttpStatusCode.OK);
        var fresh = body.GetProperty("secret").GetString()!;
        fresh.ShouldNotBe(hook.Secret);
        // The receiver wants each of its keys to verify.
        await hook.PlanAsync(new HookPlan([hook.Secret, fresh]));
        await hub.SendAsync(news.Received());
        var received = await hook.TookAsync(2);
        received.Bad.ShouldBe(0);
        received.Messages.ShouldAllBe(message => message.Signatures == 2);
        await hook.PostAsync("/secret", new { keepOldHours = 0 });
        await hook.PlanAsync(new HookPlan([]));
        await hub.SendAsync(news.Changed(203, 2, news.Invoice));
        (await hook.TookAsync(3)).Messages[^1].Signatures.ShouldBe(1);
    }

    [Fact]
    public async Task A_receiver_that_allows_batches_gets_cloud_events_batches()
    {
        var news = new News(invoices: 30);
        using var hook = await AddAsync(news, more: new { batchSize = 20 });
        await hub.SendAsync(news.Received());
        var received = await hook.TookAsync(30);
        received.Bad.ShouldBe(0);
        received.Requests.ShouldBe(2);
        received.Types.ShouldBe(["application/cloudevents-batch+json; charset=utf-8"]);
    }

    [Fact]
    public async Task An_endpoint_is_told_of_what_its_filter_names()
    {
        var news = new News(invoices: 4);
        using var rejects = await AddAsync(news, more: new { filter = new { statuses = new[] { 213 } } });
        using var city = await AddAsync(news, more: new { filter = new { collectivity = news.City, statuses = new[] { 203, 204 } } });
        using var nothing = await AddAsync(news, more: new { filter = new { types = new[] { "fr.hub.something-else.v1" } } });
        using var all = await Hook.AddAsync(hub.Process, receivers.Node, "operator", HubRoles.Operator, more: new { filter = new { supplier = news.Supplier } });
        await hub.SendAsync(news.Received());
        await hub.SendAsync(news.Rejected(news.Invoices.Take(2)));
        await hub.SendAsync(news.Changed(203, 2, news.Invoices.Skip(2)));
        (await all.TookAsync(8)).Distinct.ShouldBe(8);
        (await rejects.TookAsync(2)).Distinct.ShouldBe(2);
        (await city.TookAsync(2)).Distinct.ShouldBe(2);
        (await nothing.ReceivedAsync()).Requests.ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_is_told_of_another_accounts_events()
    {
        var (one, two) = (new News(), new News());
        using var supplier = await AddAsync(one);
        using var city = await Hook.AddAsync(hub.Process, receivers.Node, one.City, HubRoles.Collectivity);
        using var nosy = await AddAsync(one, more: new { filter = new { supplier = two.Supplier } });
        await hub.SendAsync(two.Received());
        await hub.SendAsync(one.Received());
        await hub.SendAsync(one.Changed(203, 2, one.Invoice));
        (await supplier.TookAsync(2)).Distinct.ShouldBe(2);
        (await city.TookAsync(1)).Distinct.ShouldBe(1);
        (await nosy.ReceivedAsync()).Requests.ShouldBe(0);
    }

    [Fact]
    public async Task Another_accounts_webhook_does_not_exist()
    {
        var news = new News();
        using var hook = await AddAsync(news);
        foreach (var (account, role) in new[] { ("another", HubRoles.Supplier), (news.Supplier, HubRoles.Collectivity) })
        {
            using var http = hub.Process.As(account, role);
            foreach (var path in new[] { "", "/attempts", "/retries" }) (await http.GetAsync($"/v1/webhooks/{hook.Id}{path}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
            foreach (var path in new[] { "/ping", "/secret", "/replay" })
                (await http.PostAsJsonAsync($"/v1/webhooks/{hook.Id}{path}", new { failures = true })).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
            (await http.PatchAsJsonAsync($"/v1/webhooks/{hook.Id}", new { enabled = false })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await http.DeleteAsync($"/v1/webhooks/{hook.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await http.GetStringAsync("/v1/webhooks")).ShouldNotContain(hook.Id.ToString());
        }
        (await hook.ShowAsync()).GetProperty("enabled").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_secret_is_shown_once_and_never_readable_in_the_store()
    {
        using var folder = new TempFolder();
        string secret;
        await using (var own = await HubProcess.StartAsync([new NotificationService()], folder.Path, configure: NotificationHub.AllowLoopback))
        {
            using var hook = await Hook.AddAsync(own, receivers.Node, "edf", HubRoles.Supplier);
            secret = hook.Secret;
            (await hook.ShowAsync()).ToString().ShouldNotContain(secret);
            using var http = own.As("edf", HubRoles.Supplier);
            (await http.GetStringAsync("/v1/webhooks")).ShouldNotContain(secret);
        }
        var raw = secret["whsec_".Length..];
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)) (await File.ReadAllTextAsync(file)).ShouldNotContain(raw);
    }

    [Fact]
    public async Task What_was_refused_is_sent_again_under_the_same_id_and_the_others_do_not_wait_for_it()
    {
        var news = new News(invoices: 5);
        using var hook = await AddAsync(news);
        await hook.PlanAsync(new HookPlan([hook.Secret], Poison: news.Invoices[1].ToString()));
        await hub.SendAsync(news.Received());
        await hook.TookAsync(4);
        var retry = (await Eventually.GetAsync(async () => await hook.RetriesAsync() is { Count: 1 } found ? found : null, "the message waits among the retries"))[0];
        retry.GetProperty("attempts").GetInt32().ShouldBe(1);
        (await hook.AttemptsAsync("failed=true")).ShouldHaveSingleItem().GetProperty("error").GetString().ShouldBe("status-500");
        await hook.PlanAsync(new HookPlan([hook.Secret]));
        var received = await hook.TookAsync(5);
        var id = retry.GetProperty("messageId").GetGuid();
        received.Messages.Count(message => message.Id == id).ShouldBe(2);
        await Eventually.TrueAsync(async () => (await hook.RetriesAsync()).Count == 0, "nothing waits any more");
        (await hook.AttemptsAsync($"event={id}")).Select(attempt => attempt.GetProperty("number").GetInt32()).ShouldContain(2);
    }

    [Fact]
    public async Task A_disabled_endpoint_is_told_nothing_and_everything_when_it_is_enabled_again()
    {
        var news = new News(invoices: 3);
        using var hook = await AddAsync(news);
        (await hook.PatchAsync(new { enabled = false })).Body.GetProperty("disabledBecause").GetString().ShouldBe("account");
        await hub.SendAsync(news.Received());
        (await hook.PostAsync("/ping", new { })).Body.GetProperty("taken").GetBoolean().ShouldBeTrue();
        (await hook.ReceivedAsync()).Distinct.ShouldBe(1);
        (await hook.PatchAsync(new { enabled = true })).Body.GetProperty("enabled").GetBoolean().ShouldBeTrue();
        (await hook.TookAsync(4)).Bad.ShouldBe(0);
    }

    [Fact]
    public async Task An_endpoint_that_answers_410_is_disabled_and_loses_nothing()
    {
        var news = new News(invoices: 2);
        using var hook = await AddAsync(news);
        await hook.PlanAsync(new HookPlan([hook.Secret], Failures: 1, Status: 410));
        await hub.SendAsync(news.Received());
        await Eventually.TrueAsync(async () => !(await hook.ShowAsync()).GetProperty("enabled").GetBoolean(), "it is disabled");
        (await hook.ShowAsync()).GetProperty("disabledBecause").GetString().ShouldBe("gone");
        (await hook.ReceivedAsync()).Requests.ShouldBe(1);
        await hook.PatchAsync(new { enabled = true });
        await hook.TookAsync(2);
    }

    [Fact]
    public async Task Redirects_are_not_followed()
    {
        var news = new News();
        using var target = await AddAsync(news, more: new { filter = new { types = new[] { "none" } } });
        using var hook = await AddAsync(news);
        await hook.PlanAsync(new HookPlan([], Failures: 1000, Status: 307, Headers: new Dictionary<string, string> { ["location"] = receivers.Node.HookOf(target.Name).ToString() }));
        var (_, ping) = await hook.PostAsync("/ping", new { });
        (ping.GetProperty("status").GetInt32(), ping.GetProperty("error").GetString()).ShouldBe((307, "redirect-not-followed"));
        (await target.ReceivedAsync()).Requests.ShouldBe(0);
    }

    [Theory]
    [InlineData("https://localhost:9/", "address-not-allowed")]
    [InlineData("https://nobody.invalid/", "name-not-found")]
    public async Task A_name_is_judged_by_what_it_leads_to(string url, string error)
    {
        // Only 127.0.0.2 is allowed: "localhost" is a private address as any other.
        await using var own = await HubProcess.StartAsync([new NotificationService()], configure: builder => builder.Configuration["Hub:Webhooks:AllowedRanges:0"] = "127.0.0.2/32");
        using var hook = await Hook.AddAsync(own, receivers.Node, "edf", HubRoles.Supplier, more: new { url });
        (await hook.PostAsync("/ping", new { })).Body.GetProperty("error").GetString().ShouldBe(error);
    }

    [Fact]
    public async Task An_address_that_may_not_be_called_is_refused_at_once()
    {
        await using var own = await HubProcess.StartAsync([new NotificationService()]);
        using var http = own.AsSupplier();
        foreach (var url in new[] { receivers.Node.HookOf("x").ToString(), "https://169.254.169.254/latest/meta-data", "http://erp.example.fr/" })
        {
            using var answer = await http.PostAsJsonAsync("/v1/webhooks", new { url });
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, url);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("webhook-url-not-allowed");
        }
    }

    [Fact]
    public async Task One_event_a_stretch_and_what_was_given_up_can_be_sent_once_more()
    {
        var news = new News(invoices: 4);
        using var hook = await AddAsync(news);
        var before = (await hook.ShowAsync()).GetProperty("cursor").GetString();
        await hub.SendAsync(news.Received());
        var ids = (await hook.TookAsync(4)).Ids;
        await Eventually.TrueAsync(async () => (await hook.ShowAsync()).GetProperty("cursor").GetString() != before, "the cursor went on");
        (await hook.PostAsync("/replay", new { @event = ids[2] })).Status.ShouldBe(HttpStatusCode.Accepted);
        await Eventually.TrueAsync(async () => (await hook.ReceivedAsync()).Messages.Count(message => message.Id == ids[2]) == 2, "the event came once more");
        var (status, stretch) = await hook.PostAsync("/replay", new { after = before });
        status.ShouldBe(HttpStatusCode.Accepted, stretch.ToString());
        await Eventually.TrueAsync(async () => (await hook.ReceivedAsync()).Events == 9, "the stretch came once more");
        (await hook.ReceivedAsync()).Distinct.ShouldBe(4);
        (await hook.PostAsync("/replay", new { failures = true })).Body.GetProperty("messages").GetInt32().ShouldBe(0);
        (await hook.PostAsync("/replay", new { @event = News.NewId() })).Status.ShouldBe(HttpStatusCode.NotFound);
        (await hook.PostAsync("/replay", new { after = "0", failures = true })).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_new_endpoint_can_begin_in_the_past()
    {
        var news = new News(invoices: 3);
        await hub.SendAsync(news.Received());
        using var late = await AddAsync(news, more: new { after = "0" });
        using var now = await AddAsync(news);
        await late.TookAsync(3);
        (await now.ReceivedAsync()).Requests.ShouldBe(0);
    }

    [Fact]
    public async Task A_deleted_endpoint_is_gone_with_its_lane()
    {
        var news = new News(invoices: 2);
        using var hook = await AddAsync(news);
        await hub.SendAsync(news.Received());
        await hook.TookAsync(2);
        await hook.DeleteAsync();
        using var witness = await AddAsync(news);
        await hub.SendAsync(news.Changed(203, 2, news.Invoices));
        await witness.TookAsync(2);
        (await hook.ReceivedAsync()).Distinct.ShouldBe(2);
    }

    [Theory]
    [InlineData("""{"url":"https://erp.example.fr/","batchSize":0}""")]
    [InlineData("""{"url":"https://erp.example.fr/","batchSize":1001}""")]
    [InlineData("""{"url":"https://erp.example.fr/","after":"yesterday"}""")]
    public async Task What_is_out_of_bounds_is_refused(string body)
    {
        using var http = hub.Process.AsSupplier();
        using var content = new StringContent(body, null, "application/json");
        using var answer = await http.PostAsync("/v1/webhooks", content);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    private Task<Hook> AddAsync(News news, object? more = null) => Hook.AddAsync(hub.Process, receivers.Node, news.Supplier, HubRoles.Supplier, more: more);

    private async Task<IReadOnlyList<Guid>> FeedAsync(News news) =>
        [.. (await hub.GetAsync(news.Supplier, HubRoles.Supplier, "/v1/events")).GetProperty("events").EnumerateArray().Select(one => one.GetProperty("id").GetGuid())];
}
