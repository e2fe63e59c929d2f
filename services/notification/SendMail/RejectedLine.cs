namespace Hub.Notification.SendMail;

/// <summary>A rejected or refused invoice, as a digest names it.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="EventId">The event: the same id in the feed, the stream and the webhooks.</param>
/// <param name="Number">Invoice number; null when nobody could read it.</param>
/// <param name="Status">213 or 210.</param>
/// <param name="Rule">The first rule that was broken.</param>
/// <param name="French">What was found, or the comment.</param>
/// <param name="English">The same in English.</param>
internal sealed record RejectedLine(Guid InvoiceId, Guid EventId, string? Number, int Status, string? Rule, string? French, string? English);
