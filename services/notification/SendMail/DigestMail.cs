using Hub.Outbox;
using MimeKit;

namespace Hub.Notification.SendMail;

/// <summary>A digest as a mail, in text and HTML. Its Message-ID follows from what it tells: sent twice after a crash, it is the same mail.</summary>
internal static class DigestMail
{
    public static MimeMessage Of(MailSubscription subscription, Digest digest, DateTimeOffset now, MailOptions options)
    {
        var words = DigestWords.Of(subscription.Language);
        var hub = options.PublicUrl!;
        var mail = new MimeMessage
        {
            Date = now,
            Subject = DigestWords.Fill(words.Title, digest.Events, digest.RejectedCount),
            MessageId = $"{IdOf(subscription, digest)}@{hub.Host}",
            Body = new BodyBuilder
            {
                TextBody = DigestText.Write(digest, words, subscription.Account, hub),
                HtmlBody = DigestHtml.Write(digest, words, subscription.Account, hub),
            }.ToMessageBody(),
        };
        mail.From.Add(MailboxAddress.Parse(options.From));
        mail.To.Add(MailboxAddress.Parse(subscription.Address));
        // No automatic answer to an automatic mail (RFC 3834).
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        return mail;
    }

    private static Guid IdOf(MailSubscription subscription, Digest digest) =>
        DerivedId.Of(Guid.Empty, $"mail {subscription.Role} {subscription.Account} {digest.After} {digest.End}");
}
