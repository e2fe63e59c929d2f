using System.Formats.Tar;
using System.IO.Compression;
using Hub.Samples;

namespace Hub.Fleet;

/// <summary>Packs documents as suppliers do.</summary>
public static class TarGz
{
    public static byte[] Of(IEnumerable<SampleDocument> documents)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest, leaveOpen: true))
        using (var tar = new TarWriter(gzip))
        {
            foreach (var document in documents)
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, document.FileName) { DataStream = new MemoryStream(document.Content) });
        }
        return buffer.ToArray();
    }
}
