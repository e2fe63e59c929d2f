using System.Text;
using Hub.Routing.Storage;
using RabbitMQ.Client.Events;

namespace Hub.Routing.DeliverToCollectivity.Amqp;

/// <summary>A message that came back dead.</summary>
/// <param name="Tag">Its number on the channel.</param>
/// <param name="DeliveryId">The delivery that it was; null when it is none of the hub's.</param>
/// <param name="Cause">Why the broker set it aside.</param>
internal sealed record BackLetter(ulong Tag, Guid? DeliveryId, SetAsideCause Cause)
{
    private const string ReasonHeader = "x-first-death-reason";

    public static BackLetter Of(BasicDeliverEventArgs delivered)
    {
        var reason = delivered.BasicProperties.Headers?.TryGetValue(ReasonHeader, out var value) == true && value is byte[] text ? Encoding.UTF8.GetString(text) : null;
        return new BackLetter(
            delivered.DeliveryTag,
            Guid.TryParse(delivered.BasicProperties.MessageId, out var id) ? id : null,
            reason == "rejected" ? SetAsideCause.Rejected : SetAsideCause.GivenBackTooOften);
    }
}
