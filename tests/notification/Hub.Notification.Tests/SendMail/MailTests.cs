using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Hub.Hosting.Access;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Hub.Notification.Tests.SendMail;

/// <summary>Mails as they arrive at a real SMTP server.</summary>
public sealed class MailTests : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 23, 8, 30, 0, TimeSpan.Zero));
    private readonly MailServer server = new();
    private HubProcess hub = null!;

    public async ValueTask InitializeAsync() => hub = await HubProcess.StartAsync([new NotificationService()], configure: builder =>
    {
        builder.Configuration["Hub:Mail:Host"] = "127.0.0.1";
        builder.Configuration["Hub:Mail:Port"] = $"{server.Port}";
        builder.Configuration["Hub:Mail:Security"] = "None";
        builder.Services.AddSingleton<TimeProvider>(clock);
    });

    public async ValueTask DisposeAsync()
    {
        await hub.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task An_account_is_written_to_at_once_and_once_a_minute_at_most()
    {
        var news = new News(invoices: 4);
        await SubscribeAsync(news, new { address = "factures@example.fr", rhythm = "instant" });
        await SendAsync(news.Received());
        await SendAsync(news.Rejected(news.Invoices.Take(2)));
        await MoveUntilAsync(() => server.Mails.Count == 1, "a mail came");
        await SendAsync(news.Changed(203, 2, news.Invoices.Skip(2)));
        await MoveUntilAsync(() => server.Mails.Count == 2, "another came");
        (server.Mails.Last().Date - server.Mails.First().Date).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromMinutes(1));
        var mail = server.Mails.First();
        mail.To.ToString().ShouldBe("factures@example.fr");
        mail.Subject!.ShouldBe("Vos factures : 6 étape(s), 2 rejet(s) ou refus");
        foreach (var invoice in news.Invoices.Take(2)) mail.TextBody!.ShouldContain($"/v1/invoices/{invoice}");
        mail.TextBody!.ShouldContain(await RejectionIdAsync(news));
        mail.HtmlBody!.ShouldContain("<li>");
        server.Mails.Last().TextBody!.ShouldNotContain(news.Invoices[0].ToString());
    }

    [Fact]
    public async Task An_hourly_digest_waits_for_the_hour_and_is_not_sent_when_nothing_happened()
    {
        var news = new News(invoices: 3);
        await SubscribeAsync(news, new { address = "invoices@example.com", rhythm = "hourly", language = "en" });
        await SendAsync(new News().Received());
        await SendAsync(news.Received());
        await MoveUntilAsync(() => server.Mails.Count == 1, "the digest came", 120);
        server.Mails.Single().Date.ShouldBeGreaterThanOrEqualTo(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        server.Mails.Single().Subject!.ShouldBe("Your invoices: 3 step(s), 0 rejected or refused");
        await MoveUntilAsync(() => clock.GetUtcNow() >= new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero), "three hours went by", 600);
        server.Mails.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Many_accounts_of_which_there_is_nothing_to_tell_do_not_keep_the_others_mails_back()
    {
        for (var at = 0; at < 51; at++) await SubscribeAsync(new News(), new { address = "nobody@example.fr", rhythm = "instant" });
        var news = new News(invoices: 2);
        await SubscribeAsync(news, new { address = "factures@example.fr", rhythm = "daily", hour = 10 });
        await SendAsync(news.Received());
        await MoveUntilAsync(() => server.Mails.Count == 1, "the daily digest came", 120);
        server.Mails.Single().To.ToString().ShouldBe("factures@example.fr");
        server.Mails.Single().Date.ShouldBeGreaterThanOrEqualTo(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task A_mail_that_the_server_does_not_take_is_sent_later_and_the_same()
    {
        server.Refusals = 2;
        var news = new News(invoices: 3);
        await SubscribeAsync(news, new { address = "factures@example.fr", rhythm = "instant" });
        await SendAsync(news.Received());
        await MoveUntilAsync(() => server.Mails.Count == 1, "the mail came");
        server.Mails.Single().Subject!.ShouldContain("3 étape(s)");
    }

    [Fact]
    public async Task An_account_ends_its_own_subscription_and_sees_no_others()
    {
        var news = new News();
        await SubscribeAsync(news, new { address = "factures@example.fr", rhythm = "daily", hour = 9 });
        using var http = hub.As(news.Supplier, HubRoles.Supplier);
        using var another = hub.As("another", HubRoles.Supplier);
        (await http.GetFromJsonAsync<JsonElement>("/v1/mail-digest")).GetProperty("nextAt").GetDateTimeOffset().ShouldBe(new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.Zero));
        (await another.GetAsync("/v1/mail-digest")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await another.DeleteAsync("/v1/mail-digest")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await http.DeleteAsync("/v1/mail-digest")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await http.GetAsync("/v1/mail-digest")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("a@example.fr, b@example.fr")]
    [InlineData("a@example.fr\r\nBcc: b@example.fr")]
    [InlineData("")]
    public async Task What_is_no_address_is_refused(string address)
    {
        using var http = hub.AsSupplier();
        (await http.PutAsJsonAsync("/v1/mail-digest", new { address })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Without_an_SMTP_server_there_is_no_mail()
    {
        await using var own = await HubProcess.StartAsync([new NotificationService()]);
        using var http = own.AsSupplier();
        using var answer = await http.PutAsJsonAsync("/v1/mail-digest", new { address = "factures@example.fr" });
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("mail-off");
    }

    private async Task SubscribeAsync(News news, object request)
    {
        using var http = hub.As(news.Supplier, HubRoles.Supplier);
        using var answer = await http.PutAsJsonAsync("/v1/mail-digest", request);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
    }

    private Task SendAsync(object message) => NotificationHub.SendAsync(hub, message);

    private async Task<string> RejectionIdAsync(News news)
    {
        using var http = hub.As(news.Supplier, HubRoles.Supplier);
        var feed = await http.GetFromJsonAsync<JsonElement>("/v1/events");
        return feed.GetProperty("events").EnumerateArray().First(one => one.GetProperty("data").GetProperty("status").GetInt32() == 213).GetProperty("id").GetString()!;
    }

    private Task MoveUntilAsync(Func<bool> condition, string what, int seconds = 2) => Eventually.TrueAsync(
        () =>
        {
            clock.Advance(TimeSpan.FromSeconds(seconds));
            return condition();
        },
        what);
}
