using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace Hub.Ingest.Tests;

/// <summary>Archives made for a test.</summary>
internal static class Archives
{
    public static byte[] Xml(string number, int padding = 0) =>
        Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?><Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\"><ID>{number}</ID>{new string(' ', padding)}</Invoice>");

    /// <summary>Bytes that do not compress.</summary>
    public static byte[] Noise(int length, int seed = 1)
    {
        var bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        "%PDF-"u8.CopyTo(bytes);
        return bytes;
    }

    public static byte[] Zip(params (string Name, byte[] Content)[] files) => Zip(CompressionLevel.Fastest, files);

    public static byte[] Zip(CompressionLevel level, params (string Name, byte[] Content)[] files)
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name, level).Open();
                entry.Write(content);
            }
        }
        return buffer.ToArray();
    }

    public static byte[] Tar(params (string Name, byte[] Content)[] files)
    {
        using var buffer = new MemoryStream();
        using (var tar = new TarWriter(buffer, TarEntryFormat.Pax, leaveOpen: true))
        {
            foreach (var (name, content) in files) tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(content) });
        }
        return buffer.ToArray();
    }

    public static byte[] Gzip(byte[] content)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(content);
        return buffer.ToArray();
    }

    public static byte[] TarGz(params (string Name, byte[] Content)[] files) => Gzip(Tar(files));

    public static (string Name, byte[] Content)[] Invoices(int count) =>
        [.. Enumerable.Range(1, count).Select(number => ($"F-{number:00000}.xml", Xml($"F-{number}", padding: 100)))];
}
