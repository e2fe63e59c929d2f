using System.Net.Mime;
using MassTransit;

namespace Hub.Hosting.Messaging;

internal sealed class ContractSerializerFactory : ISerializerFactory
{
    private readonly ContractSerializer serializer = new();

    public ContentType ContentType => ContractSerializer.Type;

    public IMessageSerializer CreateSerializer() => serializer;

    public IMessageDeserializer CreateDeserializer() => serializer;
}
