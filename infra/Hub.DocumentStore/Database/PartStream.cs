using Microsoft.EntityFrameworkCore;

namespace Hub.DocumentStore.Database;

/// <summary>Reads a document part by part: one part in memory at a time.</summary>
internal sealed class PartStream(IDbContextFactory<DocumentsContext> contexts, Guid contentId, long size) : Stream
{
    private byte[] part = [];
    private long number = -1;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => size;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (Position >= size || buffer.IsEmpty) return 0;
        if (IsElsewhere)
        {
            using var db = contexts.CreateDbContext();
            Keep(Wanted(db).Single());
        }
        return CopyTo(buffer);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position >= size || buffer.IsEmpty) return 0;
        if (IsElsewhere)
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            Keep(await Wanted(db).SingleAsync(cancellationToken));
        }
        return CopyTo(buffer.Span);
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => size + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private bool IsElsewhere => Position / DocumentPart.Size != number;

    private IQueryable<byte[]> Wanted(DocumentsContext db)
    {
        var wanted = (int)(Position / DocumentPart.Size);
        return db.Parts.Where(row => row.ContentId == contentId && row.Number == wanted).Select(row => row.Bytes);
    }

    private void Keep(byte[] bytes)
    {
        part = bytes;
        number = Position / DocumentPart.Size;
    }

    private int CopyTo(Span<byte> buffer)
    {
        var from = (int)(Position % DocumentPart.Size);
        var count = Math.Min(buffer.Length, part.Length - from);
        part.AsSpan(from, count).CopyTo(buffer);
        Position += count;
        return count;
    }
}
