using System.Text.Json;

namespace Hub.Pipeline.Receive;

/// <summary>Reads what is measured out of CloudEvents, one or a batch: whose invoice and which status.</summary>
internal static class WebhookEvents
{
    public static void Read(ReadOnlySpan<byte> json, Action<Guid, int> tell)
    {
        var reader = new Utf8JsonReader(json);
        var invoice = Guid.Empty;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName) continue;
            if (reader.ValueTextEquals("invoiceId"u8)) invoice = Next(ref reader).GetGuid();
            else if (reader.ValueTextEquals("status"u8)) tell(invoice, Next(ref reader).GetInt32());
        }
    }

    private static ref Utf8JsonReader Next(ref Utf8JsonReader reader)
    {
        reader.Read();
        return ref reader;
    }
}
