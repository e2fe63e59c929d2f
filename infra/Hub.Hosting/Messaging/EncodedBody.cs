namespace Hub.Hosting.Messaging;

/// <summary>Carries the bytes that the outbox already holds to the serializer, so that a message is encoded once.</summary>
internal sealed record EncodedBody(byte[] Bytes);
