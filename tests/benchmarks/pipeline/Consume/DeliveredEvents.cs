using System.Text;
using System.Text.Json;
using RabbitMQ.Client.Events;

namespace Hub.Pipeline.Consume;

/// <summary>What a message of a system's queue brings: one event in its headers, or several in a CloudEvents JSON batch.</summary>
internal static class DeliveredEvents
{
    private const string Batch = "application/cloudevents-batch+json";

    /// <summary>The invoice and the event's id of each.</summary>
    public static IReadOnlyList<(Guid Invoice, string Id)> In(BasicDeliverEventArgs message)
    {
        var properties = message.BasicProperties;
        if (properties.ContentType == Batch) return Read(message.Body.Span);
        return [(Guid.Parse(Encoding.ASCII.GetString((byte[])properties.Headers!["cloudEvents:subject"]!)), properties.MessageId!)];
    }

    /// <summary>Reads a batch. Its documents are passed over: what they hold is tested elsewhere.</summary>
    public static IReadOnlyList<(Guid Invoice, string Id)> Read(ReadOnlySpan<byte> batch)
    {
        var events = new List<(Guid, string)>();
        var json = new Utf8JsonReader(batch);
        var (id, invoice) = ("", Guid.Empty);
        while (json.Read())
        {
            if (json is { TokenType: JsonTokenType.EndObject, CurrentDepth: 1 }) events.Add((invoice, id));
            if (json is not { TokenType: JsonTokenType.PropertyName, CurrentDepth: 2 }) continue;
            if (json.ValueTextEquals("id") && json.Read()) id = json.GetString()!;
            else if (json.ValueTextEquals("subject") && json.Read()) invoice = json.GetGuid();
        }
        return events;
    }
}
