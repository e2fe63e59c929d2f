namespace Hub.Notification.SendMail;

/// <summary>A subscription to wish for.</summary>
/// <param name="Address">The e-mail address.</param>
/// <param name="Rhythm"><c>instant</c>, <c>hourly</c> or <c>daily</c>.</param>
/// <param name="Language"><c>fr</c> or <c>en</c>.</param>
/// <param name="Hour">Hour of a daily digest, Paris time: 0 to 23, by default 7.</param>
internal sealed record MailDigestRequest(string? Address, DigestRhythm Rhythm = DigestRhythm.Daily, DigestLanguage Language = DigestLanguage.French, int Hour = 7);
