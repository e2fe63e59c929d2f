using System.Net.Mime;
using Hub.Outbox;
using MassTransit;
using MassTransit.Serialization;

namespace Hub.Hosting.Messaging;

/// <summary>The contract's JSON is the whole body, its id and type are headers: half the work of the bus's own envelope, and readable by any client.</summary>
internal sealed class ContractSerializer : RawMessageSerializer, IMessageSerializer, IMessageDeserializer
{
    internal const RawSerializerOptions Options = RawSerializerOptions.AddTransportHeaders | RawSerializerOptions.CopyHeaders;

    public static readonly ContentType Type = new("application/vnd.hub+json");

    public ContentType ContentType => Type;

    public MessageBody GetMessageBody<T>(SendContext<T> context)
        where T : class
    {
        SetRawMessageHeaders(context);
        return new BytesMessageBody(context.TryGetPayload<EncodedBody>(out var encoded) ? encoded.Bytes : MessageCodec.Encode(context.Message));
    }

    public MessageBody GetMessageBody(string text) => new StringMessageBody(text);

    public ConsumeContext Deserialize(ReceiveContext receiveContext) =>
        new BodyConsumeContext(receiveContext, Deserialize(receiveContext.Body, receiveContext.TransportHeaders, receiveContext.InputAddress));

    public SerializerContext Deserialize(MessageBody body, Headers headers, Uri? destinationAddress = null) =>
        new ContractSerializerContext(body.GetBytes(), new RawMessageContext(headers, destinationAddress, Options), headers.GetMessageTypes());

    public void Probe(ProbeContext context) => context.CreateScope("contracts").Add("contentType", ContentType.MediaType);
}
