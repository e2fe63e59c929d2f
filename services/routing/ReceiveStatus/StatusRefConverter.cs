using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hub.Routing.ReceiveStatus;

/// <summary>A status is a number or a text in JSON. What is no status becomes one that is refused by itself, so that it does not spoil the list that it is in.</summary>
internal sealed class StatusRefConverter : JsonConverter<StatusRef>
{
    public override StatusRef Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number => new StatusRef(reader.GetInt32()),
        JsonTokenType.String => StatusRef.Of(reader.GetString()!),
        _ => throw new JsonException("A status is a number or a text."),
    };

    public override void Write(Utf8JsonWriter writer, StatusRef value, JsonSerializerOptions options)
    {
        if (value.ChorusPro is { } chorusPro) writer.WriteStringValue(chorusPro.Name);
        else writer.WriteNumberValue(value.Code);
    }
}
