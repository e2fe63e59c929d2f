using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Hub.Routing.ReceiveStatus.Amqp;

/// <summary>A message as it lay in a status queue.</summary>
/// <param name="Tag">Its number on the channel.</param>
/// <param name="Properties">Its properties.</param>
/// <param name="Body">Its body; null when it is larger than a status can be, and not kept.</param>
internal sealed record StatusMessage(ulong Tag, IReadOnlyBasicProperties Properties, byte[]? Body)
{
    /// <summary>Largest body read.</summary>
    public const int BodyLimit = 64 << 10;

    /// <summary>Copies a message out of the client's buffers.</summary>
    public static StatusMessage Of(BasicDeliverEventArgs delivered) => new(
        delivered.DeliveryTag, new BasicProperties(delivered.BasicProperties), delivered.Body.Length > BodyLimit ? null : delivered.Body.ToArray());
}
