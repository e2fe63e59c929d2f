using Hub.Routing.Storage;

namespace Hub.Routing.DeliverToCollectivity.Amqp;

/// <summary>What a delivery carries.</summary>
/// <param name="Content">The document, or the news of a completion; null when the delivery carries a link to the document.</param>
/// <param name="Form">The form of the document, inside or behind the link.</param>
/// <param name="Losses">How many things of the original it does not express.</param>
internal readonly record struct DeliveryBody(ReadOnlyMemory<byte>? Content, DeliveredForm Form, int Losses)
{
    /// <summary>True when the content is the document as <see cref="Hub.DocumentStore.DocumentCodec"/> compresses it.</summary>
    public bool IsCompressed { get; init; }
}
