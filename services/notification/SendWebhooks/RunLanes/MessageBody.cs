using System.Net.Mime;

namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>The body of a request: a CloudEvent, a batch of them, or a flow.</summary>
/// <param name="MediaType">Structured JSON of one event or of several.</param>
/// <param name="Bytes">The JSON.</param>
internal sealed record MessageBody(string MediaType, byte[] Bytes)
{
    private const string One = "application/cloudevents+json";
    private const string Batch = "application/cloudevents-batch+json";

    /// <summary>A flow of XP Z12-013.</summary>
    public static MessageBody OfFlow(byte[] flow) => new(MediaTypeNames.Application.Json, flow);

    /// <summary>An endpoint that takes batches gets a batch also of one event.</summary>
    public static MessageBody Of(IReadOnlyList<byte[]> events, bool batched) => batched ? new MessageBody(Batch, Join(events)) : new MessageBody(One, events[0]);

    private static byte[] Join(IReadOnlyList<byte[]> events)
    {
        var joined = new byte[events.Sum(one => one.Length + 1) + 1];
        var at = 0;
        foreach (var one in events)
        {
            joined[at] = (byte)(at == 0 ? '[' : ',');
            one.CopyTo(joined, at + 1);
            at += one.Length + 1;
        }
        joined[at] = (byte)']';
        return joined;
    }
}
