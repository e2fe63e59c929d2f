using System.Text.Json;
using RabbitMQ.Client;

namespace Hub.Routing.Amqp.Tests;

/// <summary>A batch as a collectivity's system reads it.</summary>
internal static class BatchedEvents
{
    public static IReadOnlyList<JsonElement> Of(BasicGetResult message)
    {
        message.BasicProperties.ContentType.ShouldBe("application/cloudevents-batch+json");
        using var batch = JsonDocument.Parse(message.Body);
        return [.. batch.RootElement.EnumerateArray().Select(one => one.Clone())];
    }

    /// <summary>The document of an event, opened when it is compressed.</summary>
    public static byte[] DocumentOf(JsonElement one)
    {
        var data = one.GetProperty("data_base64").GetBytesFromBase64();
        if (!one.TryGetProperty("dataencoding", out var encoding)) return data;
        encoding.GetString().ShouldBe("zstd");
        using var opened = new ZstdSharp.Decompressor();
        return opened.Unwrap(data).ToArray();
    }
}
