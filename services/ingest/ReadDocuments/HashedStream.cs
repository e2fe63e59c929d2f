using System.Security.Cryptography;

namespace Hub.Ingest.ReadDocuments;

/// <summary>Adds what is read to a hash.</summary>
internal sealed class HashedStream(Stream inner, IncrementalHash hash) : ObservedStream(inner)
{
    protected override void OnRead(ReadOnlySpan<byte> bytes) => hash.AppendData(bytes);
}
