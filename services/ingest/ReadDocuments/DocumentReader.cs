using System.Buffers;
using System.Security.Cryptography;
using Hub.DocumentStore;
using Hub.FacturX;
using Microsoft.Extensions.Options;

namespace Hub.Ingest.ReadDocuments;

/// <summary>Reads one document from a stream: hashed, limited, compressed while small, else written to the document store while it arrives.</summary>
internal sealed class DocumentReader(IDocumentStore store, IOptions<IngestOptions> options)
{
    private const int FirstBuffer = 16 * 1024;

    /// <summary>Reads to the end. Throws <see cref="DocumentRefusedException"/> for a document that is empty, too large, or an archive.</summary>
    public async Task<ReadDocument> ReadAsync(Stream content, CancellationToken stop)
    {
        var limit = options.Value.DocumentBytes;
        var limited = new LimitedStream(content, limit, () => new DocumentRefusedException(Refusals.DocumentTooLarge(limit)));
        var buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        try
        {
            var length = 0;
            while (await limited.ReadAsync(buffer.AsMemory(length), stop) is > 0 and var read)
            {
                length += read;
                if (length > DocumentCodec.InlineSize) return await StageAsync(buffer.AsMemory(0, length), limited, stop);
                if (length == buffer.Length) buffer = Grow(buffer);
            }
            return await KeepAsync(buffer.AsMemory(0, length), stop);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Grow(byte[] full)
    {
        var larger = ArrayPool<byte>.Shared.Rent(full.Length * 2);
        full.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(full);
        return larger;
    }

    private async Task<ReadDocument> KeepAsync(ReadOnlyMemory<byte> document, CancellationToken stop)
    {
        Check(document.Span);
        if (DocumentCodec.TryCompress(document.Span) is not { } compressed) return await StageAsync(document, Stream.Null, stop);
        return new ReadDocument(Convert.ToHexStringLower(SHA256.HashData(document.Span)), document.Length, MagicBytes.MediaTypeOf(document.Span), compressed, null);
    }

    private async Task<ReadDocument> StageAsync(ReadOnlyMemory<byte> head, Stream rest, CancellationToken stop)
    {
        Check(head.Span);
        var staged = await store.StageAsync(new HeadedStream(head, rest), stop);
        return new ReadDocument(staged.Sha256, staged.Size, MagicBytes.MediaTypeOf(head.Span), null, staged);
    }

    private static void Check(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty) throw new DocumentRefusedException(Refusals.DocumentEmpty());
        if (ArchiveFormat.Of(head) is { } format) throw new DocumentRefusedException(Refusals.DocumentIsArchive(format));
    }
}
