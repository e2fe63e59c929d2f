using System.Globalization;
using System.Text;

namespace Hub.Notification.SendWebhooks.SignMessages;

/// <summary>The signature header of a message: one signature for each key, over id, time and body.</summary>
internal static class MessageSignature
{
    public static string Of(IEnumerable<ISigningKey> keys, Guid messageId, long timestamp, ReadOnlySpan<byte> body)
    {
        var content = Content(messageId, timestamp, body);
        return string.Join(' ', keys.Select(key => key.Sign(content)));
    }

    private static byte[] Content(Guid messageId, long timestamp, ReadOnlySpan<byte> body)
    {
        var head = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{messageId}.{timestamp}."));
        return [.. head, .. body];
    }
}
