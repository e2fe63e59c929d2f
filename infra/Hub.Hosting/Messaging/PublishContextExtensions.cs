using Hub.Outbox;
using MassTransit;

namespace Hub.Hosting.Messaging;

internal static class PublishContextExtensions
{
    /// <summary>What every publish says of its message, whatever the transport.</summary>
    public static void Describe(this PublishContext context, OutgoingMessage message)
    {
        context.MessageId = message.Id;
        context.Mandatory = true;
        context.GetOrAddPayload(() => new EncodedBody(message.Body));
    }
}
