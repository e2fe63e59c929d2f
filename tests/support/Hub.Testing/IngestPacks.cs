using Hub.Contracts;
using Hub.DocumentStore.Archive;
using Hub.Storage;
using Microsoft.Extensions.Options;

namespace Hub.Testing;

/// <summary>Small documents as ingest leaves them where the services share a folder.</summary>
public static class IngestPacks
{
    /// <summary>Writes compressed documents as one pack.</summary>
    /// <returns>Where the pack lies, and where each document begins in it.</returns>
    public static async Task<(PackPlace Pack, IReadOnlyList<int> Offsets)> WriteAsync(string folder, Guid packId, IReadOnlyList<byte[]> documents)
    {
        var place = await new PackWriter(new IngestFiles(folder)).WriteAsync(new StoredPack(packId, [.. documents.SelectMany(document => document)]), CancellationToken.None);
        var offsets = new List<int>(documents.Count);
        var offset = 0;
        foreach (var document in documents)
        {
            offsets.Add(offset);
            offset += document.Length;
        }
        return (new PackPlace { PackId = place.PackId, File = place.FileName, Position = place.Position, Length = place.Length }, offsets);
    }

    private sealed class IngestFiles(string folder) : DayArchive("ingest", Options.Create(new StorageOptions { Folder = folder }), Options.Create(new ArchiveOptions()));
}
