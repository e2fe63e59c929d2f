using System.Formats.Tar;
using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace Hub.Ingest.ReadDocuments;

/// <summary>The files of a tar or tar.gz, read as it arrives: nothing of it is spooled.</summary>
internal sealed class TarEntries(IngestOptions limits, bool isCompressed)
{
    public async IAsyncEnumerable<SourceEntry> ReadAsync(Stream body, Func<long> received, [EnumeratorCancellation] CancellationToken stop)
    {
        await using var tar = new TarStream(isCompressed ? new GZipStream(body, CompressionMode.Decompress, leaveOpen: true) : body, received, limits);
        await using var reader = new TarReader(tar, leaveOpen: true);
        var count = 0;
        while (await NextAsync(reader, tar, stop) is { } entry)
        {
            if (++count > limits.ArchiveEntries) throw new DepositRefusedException(Refusals.TooManyEntries(limits.ArchiveEntries));
            if (ToSource(entry) is { } item) yield return item;
            // What is left of a refused file, before the next header.
            if (entry.DataStream is { } rest) await rest.CopyToAsync(Stream.Null, stop);
        }
        tar.EndArchive();
        // To the end, so that the checksum is checked and the sender is known to have sent everything.
        await tar.CopyToAsync(Stream.Null, stop);
    }

    private static async Task<TarEntry?> NextAsync(TarReader reader, TarStream tar, CancellationToken stop)
    {
        tar.BeginHeader();
        try
        {
            return await reader.GetNextEntryAsync(copyData: false, stop);
        }
        catch (Exception cause) when (cause is InvalidDataException or EndOfStreamException or FormatException or ArgumentException)
        {
            throw new DepositRefusedException(Refusals.ArchiveUnreadable("tar"));
        }
        finally
        {
            tar.EndHeader();
        }
    }

    private static SourceEntry? ToSource(TarEntry entry)
    {
        if (EntryName.IsNoise(entry.Name)) return null;
        return entry.EntryType switch
        {
            TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile => new SourceEntry(entry.Name, entry.DataStream ?? Stream.Null),
            TarEntryType.Directory or TarEntryType.GlobalExtendedAttributes or TarEntryType.DirectoryList => null,
            var kind => new SourceEntry(entry.Name, Stream.Null, Refusals.EntryNotAFile(kind.ToString())),
        };
    }
}
