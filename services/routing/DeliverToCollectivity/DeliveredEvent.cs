namespace Hub.Routing.DeliverToCollectivity;

/// <summary>What deliveries are called as CloudEvents, over AMQP and HTTP alike.</summary>
internal static class DeliveredEvent
{
    public const string Type = "fr.hub.invoice.delivered.v1";

    /// <summary>The news that an invoice was completed.</summary>
    public const string CompletedType = "fr.hub.invoice.completed.v1";

    public const string SpecVersion = "1.0";

    private static readonly Uri Local = new("http://localhost:5080");

    /// <summary>Path of the original document, for <c>dataref</c> and <c>documentUrl</c>.</summary>
    public static string DocumentPath(Guid invoiceId) => $"/v1/inbox/documents/{invoiceId:D}";

    /// <summary>Path of a supporting document.</summary>
    public static string AttachmentPath(Guid invoiceId, Guid attachmentId) => $"/v1/invoices/{invoiceId:D}/attachments/{attachmentId:D}";

    /// <summary>Absolute address of a path of the API.</summary>
    /// <param name="options">The settings: a public address goes first.</param>
    /// <param name="path">The path.</param>
    /// <param name="calledAt">The address at which the caller has reached the hub; null where nobody called.</param>
    public static Uri AddressOf(this DeliveryOptions options, string path, Uri? calledAt = null) => new(options.PublicUrl ?? calledAt ?? Local, path);
}
