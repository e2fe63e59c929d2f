using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;

namespace Hub.Embedded.Demo;

/// <summary>A zip that is written while it is sent: never whole in memory, whatever the documents' sizes.</summary>
internal sealed class Archive : HttpContent
{
    private const int MostPapers = 500;
    private const long MostBytes = 64 << 20;
    private readonly IReadOnlyList<Paper> papers;

    public Archive(IReadOnlyList<Paper> papers)
    {
        this.papers = papers;
        Headers.ContentType = new MediaTypeHeaderValue("application/zip");
    }

    /// <summary>Parts documents into archives of bounded size, each of one supplier.</summary>
    public static IEnumerable<IReadOnlyList<Paper>> Part(IEnumerable<Paper> papers)
    {
        var part = new List<Paper>();
        var bytes = 0L;
        foreach (var paper in papers)
        {
            if (part.Count == MostPapers || (part.Count > 0 && (bytes + paper.Size > MostBytes || part[0].Account != paper.Account)))
            {
                yield return part;
                (part, bytes) = ([], 0);
            }
            part.Add(paper);
            bytes += paper.Size;
        }
        if (part.Count > 0) yield return part;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await using var zip = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        foreach (var paper in papers)
        {
            await using var entry = await zip.CreateEntry(paper.Name, CompressionLevel.Fastest).OpenAsync(cancellationToken);
            await using var content = paper.Open();
            await content.CopyToAsync(entry, cancellationToken);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
