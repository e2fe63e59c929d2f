using System.Diagnostics.CodeAnalysis;
using Hub.Outbox;
using MassTransit;
using MassTransit.Serialization;

namespace Hub.Hosting.Messaging;

/// <summary>One received body, decoded straight into the contract that the consumer asks for.</summary>
internal sealed class ContractSerializerContext(byte[] body, MessageContext message, string[] types) : SystemTextJsonRawSerializerContext(
    SystemTextJsonMessageSerializer.Instance, SystemTextJsonMessageSerializer.Options, ContractSerializer.Type, message, types, ContractSerializer.Options, default)
{
    public override bool TryGetMessage<T>([NotNullWhen(true)] out T? contract)
        where T : class
    {
        contract = IsSupportedMessageType<T>() ? (T)MessageCodec.Decode(body, typeof(T)) : null;
        return contract is not null;
    }
}
