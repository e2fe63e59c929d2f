using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hub.Outbox;

/// <summary>The wire form of the contracts: the record as JSON, nothing around it.</summary>
public sealed class MessageCodec
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        MaxDepth = 16,
    };

    private readonly Dictionary<string, Type> types;

    /// <summary>A codec for every public record of the contracts' assembly.</summary>
    public MessageCodec(Assembly contracts) =>
        types = contracts.GetExportedTypes().Where(type => type.IsClass).ToDictionary(type => type.FullName!);

    /// <summary>Writes a message.</summary>
    public static byte[] Encode(object message) => JsonSerializer.SerializeToUtf8Bytes(message, message.GetType(), Json);

    /// <summary>Reads a message. A body that is not one is a fault: <see cref="JsonException"/>.</summary>
    public static object Decode(ReadOnlySpan<byte> body, Type type) =>
        JsonSerializer.Deserialize(body, type, Json) ?? throw new JsonException($"The body of {type.Name} is null.");

    /// <summary>The contract with this full name. An unknown one is a fault: the sender is newer than this process.</summary>
    public Type TypeOf(string fullName) =>
        types.TryGetValue(fullName, out var type) ? type : throw new InvalidOperationException($"No contract is named {fullName}.");
}
