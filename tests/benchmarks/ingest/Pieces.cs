using System.IO.Compression;
using System.Security.Cryptography;
using Hub.DocumentStore;

namespace Hub.Ingest.Benchmarks;

/// <summary>The pieces of reading a document, each alone, on the processor time of one thread.</summary>
internal sealed class Pieces(Load load)
{
    private const int Rounds = 40;
    private readonly List<byte[]> documents = [.. load.Samples.Select(sample => sample.Content)];

    public void Print()
    {
        Console.WriteLine($"{documents.Count} documents of {documents.Average(document => document.Length):N0} bytes, {documents.Average(document => DocumentCodec.TryCompress(document)!.Length):N0} compressed");
        Print("hash", document => SHA256.HashData(document));
        Print("compress", document => DocumentCodec.TryCompress(document));
        var deflated = documents.ConvertAll(Deflated);
        Print("inflate", deflated, document => new DeflateStream(new MemoryStream(document), CompressionMode.Decompress).CopyTo(Stream.Null));
    }

    private void Print(string name, Action<byte[]> work) => Print(name, documents, work);

    private static void Print(string name, List<byte[]> inputs, Action<byte[]> work)
    {
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            inputs.ForEach(work);
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / inputs.Count);
        }
        Console.WriteLine($"{name}: {best:N1} µs");
    }

    private static byte[] Deflated(byte[] document)
    {
        using var buffer = new MemoryStream();
        using (var deflate = new DeflateStream(buffer, CompressionLevel.Fastest, leaveOpen: true)) deflate.Write(document);
        return buffer.ToArray();
    }
}
