using System.Text;
using Hub.Routing.Amqp;
using Hub.Routing.Storage;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Hub.Routing.DeliverToCollectivity.Amqp;

/// <summary>A message that came back dead.</summary>
/// <param name="Tag">Its number on the channel.</param>
/// <param name="DeliveryIds">The deliveries that it was; none when it is none of the hub's.</param>
/// <param name="Cause">Why the broker set it aside.</param>
internal sealed record BackLetter(ulong Tag, IReadOnlyList<Guid> DeliveryIds, SetAsideCause Cause)
{
    private const string ReasonHeader = "x-first-death-reason";

    /// <summary>An id and its comma.</summary>
    private const int LongestIds = SystemSettings.MostPerMessage * 37;

    public static BackLetter Of(BasicDeliverEventArgs delivered)
    {
        var properties = delivered.BasicProperties;
        var reason = properties.Headers?.TryGetValue(ReasonHeader, out var value) == true && value is byte[] text ? Encoding.UTF8.GetString(text) : null;
        return new BackLetter(delivered.DeliveryTag, [.. Ids(properties)], reason == "rejected" ? SetAsideCause.Rejected : SetAsideCause.GivenBackTooOften);
    }

    /// <summary>A batch lists its deliveries in a header; a message that is one delivery has its id.</summary>
    private static IEnumerable<Guid> Ids(IReadOnlyBasicProperties properties)
    {
        foreach (var word in (EventHeaders.Text(properties.Headers, EventHeaders.Deliveries, LongestIds) ?? properties.MessageId ?? "").Split(','))
        {
            if (Guid.TryParse(word, out var id)) yield return id;
        }
    }
}
