namespace Hub.Notification.SendMail;

/// <summary>Where a digest leads.</summary>
internal static class DigestLinks
{
    public static Uri Invoice(Uri hub, RejectedLine line) => new(hub, $"/v1/invoices/{line.InvoiceId}");

    public static Uri Rule(Uri hub, string rule) => new(hub, "/rules/" + Uri.EscapeDataString(rule));
}
