using System.IO.Compression;
using System.IO.Hashing;

namespace Hub.Ingest.ReadDocuments;

/// <summary>An entry's content, checked against the size and the checksum that the archive's directory states: a changed byte must not pass as an invoice.</summary>
internal sealed class ZipEntryStream(ZipArchiveEntry entry, Stream content) : ObservedStream(content)
{
    private readonly Crc32 checksum = new();
    private long count;

    protected override void OnRead(ReadOnlySpan<byte> bytes)
    {
        checksum.Append(bytes);
        count += bytes.Length;
    }

    protected override void OnEnd()
    {
        if (count != entry.Length || checksum.GetCurrentHashAsUInt32() != entry.Crc32) throw new InvalidDataException("The entry is damaged.");
    }

    protected override Exception? Explain(Exception cause) =>
        cause is InvalidDataException or EndOfStreamException ? new DocumentRefusedException(Refusals.EntryUnreadable()) : null;
}
