using System.Globalization;

namespace Hub.Notification.SendMail;

/// <summary>An account's subscription.</summary>
/// <param name="Address">The e-mail address.</param>
/// <param name="Rhythm"><c>instant</c>, <c>hourly</c> or <c>daily</c>.</param>
/// <param name="Language"><c>fr</c> or <c>en</c>.</param>
/// <param name="Hour">Hour of a daily digest, Paris time.</param>
/// <param name="NextAt">When the hub looks again whether there is anything to tell (UTC).</param>
/// <param name="Cursor">The place in the journal that was told up to.</param>
/// <param name="Failures">How often the digest that is due could not be sent.</param>
internal sealed record MailDigestView(string Address, DigestRhythm Rhythm, DigestLanguage Language, int Hour, DateTimeOffset NextAt, string Cursor, int Failures)
{
    public static MailDigestView Of(MailSubscription row) =>
        new(row.Address, row.Rhythm, row.Language, row.Hour, row.NextAt, row.Cursor.ToString(CultureInfo.InvariantCulture), row.Failures);
}
