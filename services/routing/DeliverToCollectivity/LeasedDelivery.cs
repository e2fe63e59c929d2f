using System.Text.Json.Serialization;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>One invoice, handed to a consumer.</summary>
internal sealed record LeasedDelivery
{
    /// <summary>Names the delivery when acknowledging; the same when it comes again.</summary>
    public required Guid DeliveryId { get; init; }

    /// <summary>1 the first time; more when an earlier lease ended without an acknowledgement.</summary>
    public required int Attempt { get; init; }

    /// <summary>The delivery as a CloudEvent 1.0: its context attributes.</summary>
    public required EventAttributes Event { get; init; }

    /// <summary>What a finance system files the invoice by.</summary>
    public required DeliveredInvoice Invoice { get; init; }

    /// <summary>What the supplier added to a suspended invoice: only when the event's type is "fr.hub.invoice.completed.v1".</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CompletionNotice? Completion { get; init; }

    /// <summary>The document in base64, in the form that <see cref="Form"/> tells; absent when it is large: then fetch <see cref="DocumentUrl"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReadOnlyMemory<byte>? Document { get; init; }

    /// <summary>The form of the document, as the directory says that this system wants it: "original" (byte for byte), "ubl", "cii" or "json"; absent from the news of a completion.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Form { get; init; }

    /// <summary>Where the list is of what a converted document does not express; absent when it expresses everything, or is not inside.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Uri? LossesUrl { get; init; }

    /// <summary>Where the document is; absent when it is inside.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Uri? DocumentUrl { get; init; }
}
