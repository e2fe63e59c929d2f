using Hub.Notification.SendMail;
using Hub.Notification.ShowDeposit;

namespace Hub.Notification.Tests.SendMail;

/// <summary>When a digest is due, and what it says.</summary>
public sealed class DigestTests
{
    private static readonly Uri HubUrl = new("https://hub.example.fr");

    [Theory]
    [InlineData("2026-11-23T05:59:00Z", 7, "2026-11-23T06:00:00Z")]
    [InlineData("2026-11-23T06:00:00Z", 7, "2026-11-24T06:00:00Z")]
    [InlineData("2026-07-01T12:00:00Z", 7, "2026-07-02T05:00:00Z")]
    [InlineData("2027-03-28T00:30:00Z", 2, "2027-03-28T01:00:00Z")]
    public void A_daily_digest_comes_at_its_hour_in_Paris_summer_and_winter(string now, int hour, string due) =>
        DigestClock.After(DigestRhythm.Daily, hour, DateTimeOffset.Parse(now)).ShouldBe(DateTimeOffset.Parse(due));

    [Fact]
    public void An_hourly_digest_comes_at_the_full_hour() =>
        DigestClock.After(DigestRhythm.Hourly, 7, DateTimeOffset.Parse("2026-11-23T08:30:00Z")).ShouldBe(DateTimeOffset.Parse("2026-11-23T09:00:00Z"));

    [Theory]
    [InlineData("fr", "Vos factures : 125 étape(s), 5 rejet(s) ou refus", "Rejetée", "Le total est faux", "… et 4 autre(s)")]
    [InlineData("en", "Your invoices: 125 step(s), 5 rejected or refused", "Rejected", "The total is wrong", "… and 4 more")]
    public void It_counts_by_status_and_lists_rejects_with_links(string language, params string[] expected)
    {
        var mail = DigestMail.Of(Subscription(language == "fr" ? DigestLanguage.French : DigestLanguage.English), Sample, default, Options);
        var all = mail.Subject + mail.TextBody;
        foreach (var text in expected) all.ShouldContain(text);
        all.ShouldContain("F-2026-1");
        all.ShouldContain($"https://hub.example.fr/v1/invoices/{Sample.Rejected[0].InvoiceId}");
        all.ShouldContain("https://hub.example.fr/rules/BR-CO-15");
        all.ShouldContain(Sample.Rejected[0].EventId.ToString());
        mail.HtmlBody!.ShouldContain($"href=\"https://hub.example.fr/v1/invoices/{Sample.Rejected[0].InvoiceId}\"");
    }

    [Fact]
    public void What_comes_from_an_invoice_is_escaped()
    {
        var line = Sample.Rejected[0] with { Number = "<script>alert(1)</script>", French = "<img src=x>\r\n.\r\nQUIT" };
        var mail = DigestMail.Of(Subscription(DigestLanguage.French), Sample with { Rejected = [line] }, default, Options);
        mail.HtmlBody!.ShouldNotContain("<script>");
        mail.HtmlBody!.ShouldNotContain("<img");
        mail.TextBody!.ShouldNotContain("\n.\n");
    }

    [Fact]
    public void A_digest_sent_twice_is_the_same_mail() =>
        DigestMail.Of(Subscription(DigestLanguage.French), Sample, default, Options).MessageId.ShouldBe(DigestMail.Of(Subscription(DigestLanguage.French), Sample, default, Options).MessageId);

    private static readonly Digest Sample = new(
        10, 200, [new StatusCount(203, LifeCycle.NameOf(203), 120), new StatusCount(213, LifeCycle.NameOf(213), 5)],
        [new RejectedLine(News.NewId(), News.NewId(), "F-2026-1", 213, "BR-CO-15", "Le total est faux.", "The total is wrong.")]);

    private static MailOptions Options => new() { Host = "localhost", From = "hub@example.fr", PublicUrl = HubUrl };

    private static MailSubscription Subscription(DigestLanguage language) => new()
    {
        Account = "edf", Role = "supplier", Address = "factures@example.fr", Language = language, Rhythm = DigestRhythm.Instant, Hour = 7, Cursor = 10, NextAt = default,
    };
}
