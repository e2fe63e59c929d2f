using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace Hub.Ingest.ReadDocuments;

/// <summary>
/// The files of a zip. Its directory stands at its end, so the body is spooled first (a file when it is large, deleted in every outcome); then one entry at a time is expanded while it is
/// read.
/// </summary>
internal sealed class ZipEntries(IngestOptions limits, SpoolFolder spool)
{
    // Ten thousand entries with long names need 4 MB. A directory beyond this would fill the memory before its entries could be counted.
    private const long DirectoryBytes = 16 << 20;

    public async IAsyncEnumerable<SourceEntry> ReadAsync(Stream body, [EnumeratorCancellation] CancellationToken stop)
    {
        var file = new LimitedStream(await spool.KeepAsync(body, stop), DirectoryBytes, () => new DepositRefusedException(Refusals.TooManyEntries(limits.ArchiveEntries)));
        await using (file)
        {
            using var archive = Open(file);
            var left = limits.ExpandedBytes;
            foreach (var entry in archive.Entries.Where(entry => !EntryName.IsNoise(entry.FullName)))
            {
                var (item, expanded) = Open(entry);
                await using (item.Content) yield return item;
                left -= expanded?.Count ?? 0;
                if (left < 0) throw new DepositRefusedException(Refusals.ArchiveExpands(limits.ExpansionRatio, limits.ExpandedBytes));
            }
        }
    }

    /// <summary>Opens the archive and reads its directory. Entries that share bytes are the mark of a bomb and of nothing else.</summary>
    private ZipArchive Open(LimitedStream file)
    {
        try
        {
            var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Count > limits.ArchiveEntries) throw new DepositRefusedException(Refusals.TooManyEntries(limits.ArchiveEntries));
            if (archive.Entries.Sum(entry => (decimal)entry.CompressedLength) > file.Length) throw new InvalidDataException("The entries overlap.");
            file.Lift();
            return archive;
        }
        catch (Exception cause) when (cause is InvalidDataException or EndOfStreamException or ArgumentException)
        {
            throw new DepositRefusedException(Refusals.ArchiveUnreadable("zip"));
        }
    }

    private (SourceEntry Entry, LimitedStream? Expanded) Open(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted) return (new SourceEntry(entry.FullName, Stream.Null, Refusals.EntryEncrypted()), null);
        try
        {
            var most = Math.Max(limits.ExpansionFloor, entry.CompressedLength * limits.ExpansionRatio);
            var expanded = new LimitedStream(new ZipEntryStream(entry, entry.Open()), most, () => new DocumentRefusedException(Refusals.EntryExpands(limits.ExpansionRatio)));
            return (new SourceEntry(entry.FullName, expanded), expanded);
        }
        catch (Exception cause) when (cause is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            return (new SourceEntry(entry.FullName, Stream.Null, Refusals.EntryUnreadable()), null);
        }
    }
}
