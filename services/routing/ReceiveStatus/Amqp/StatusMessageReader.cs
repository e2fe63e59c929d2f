using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hub.Outbox;
using Hub.Routing.Amqp;

namespace Hub.Routing.ReceiveStatus.Amqp;

/// <summary>Reads a status out of a CloudEvent in binary mode. Whose it is, the queue says.</summary>
internal static class StatusMessageReader
{
    /// <summary>The one type of event that a status queue takes.</summary>
    public const string Type = "fr.hub.invoice.status.v1";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { MaxDepth = 4, AllowDuplicateProperties = false };

    /// <summary>The wish of a message, or why it cannot be read.</summary>
    public static (WantedStatus? Wanted, StatusRefusal? Refusal) Read(string account, StatusMessage message)
    {
        if (message.Body is null) return (null, StatusRefusal.TooLarge);
        if (EventHeaders.Text(message.Properties.Headers, EventHeaders.Type) != Type || EventHeaders.Text(message.Properties.Headers, EventHeaders.SpecVersion) != "1.0")
            return (null, StatusRefusal.NoEvent);
        if ((EventHeaders.Text(message.Properties.Headers, EventHeaders.Id) ?? message.Properties.MessageId) is not { Length: > 0 } id) return (null, StatusRefusal.NoEvent);
        try
        {
            var body = JsonSerializer.Deserialize<StatusBody>(message.Body, Json);
            return body is null ? (null, StatusRefusal.Unreadable) : (ToWish(body, CauseOf(account, message, id, body.InvoiceId)), null);
        }
        catch (JsonException)
        {
            return (null, StatusRefusal.Unreadable);
        }
    }

    private static WantedStatus ToWish(StatusBody body, Guid cause) => new()
    {
        InvoiceId = body.InvoiceId,
        Status = body.Status.Code,
        ChorusPro = body.Status.ChorusPro,
        By = StatusSetter.Read(body.SetBy),
        Reason = body.Reason,
        Comment = body.Comment,
        At = body.At,
        MandateNumber = body.MandateNumber,
        Cause = cause,
    };

    /// <summary>Source and id identify a CloudEvent; the account keeps one tenant's ids apart from another's.</summary>
    private static Guid CauseOf(string account, StatusMessage message, string id, Guid invoiceId)
    {
        var identity = string.Join('\n', account, EventHeaders.Text(message.Properties.Headers, EventHeaders.Source), id);
        return DerivedId.Of(invoiceId, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(identity))));
    }
}
