using System.IO.Compression;
using System.Text;
using Hub.Fleet;
using Hub.Samples;
using Hub.Samples.Parties;

namespace Hub.Ingest.Benchmarks;

/// <summary>Documents as in life, each with bytes that no other has: the hub takes the same bytes for the same invoice.</summary>
internal sealed class Load
{
    private const int Templates = 500;
    private readonly List<SampleDocument> templates = [.. new LoadSet(new LoadRecipients(1), LoadMix.OfLife).Documents(1).Take(Templates)];
    private int count;

    /// <summary>The documents that the others are made from.</summary>
    public IReadOnlyList<SampleDocument> Samples => templates;

    /// <summary>The next document: a comment at the end makes it another one.</summary>
    public SampleDocument Next()
    {
        var sample = templates[++count % templates.Count];
        var mark = Encoding.ASCII.GetBytes(sample.FileName.EndsWith(".pdf", StringComparison.Ordinal) ? $"\n%{count}" : $"<!--{count}-->");
        return sample with { FileName = $"{count}-{sample.FileName}", Content = [.. sample.Content, .. mark] };
    }

    public List<SampleDocument> Next(int documents) => [.. Enumerable.Range(0, documents).Select(_ => Next())];

    public byte[] TarGzOf(int documents) => TarGz.Of(Next(documents));

    public byte[] ZipOf(int documents)
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var document in Next(documents))
            {
                using var entry = zip.CreateEntry(document.FileName, CompressionLevel.Fastest).Open();
                entry.Write(document.Content);
            }
        }
        return buffer.ToArray();
    }
}
