namespace Hub.Ingest.ReadDocuments;

/// <summary>
/// The expanded bytes of a tar. Stops a bomb while it expands, and headers that would be read into memory as a whole; and knows the end of an archive from its middle, which a damaged header
/// may look like.
/// </summary>
internal sealed class TarStream(Stream expanded, Func<long> compressedSoFar, IngestOptions limits) : ObservedStream(expanded)
{
    // A header with extended attributes has a few kilobytes.
    private const long HeaderBytes = 1 << 20;
    private const int Block = 512;
    private readonly byte[] block = new byte[Block];
    private long count;
    private long headerEnd = long.MaxValue;
    private int zeros;
    private bool isOver;

    /// <summary>What follows is a header.</summary>
    public void BeginHeader() => headerEnd = count + HeaderBytes;

    /// <summary>The header was read.</summary>
    public void EndHeader() => headerEnd = long.MaxValue;

    /// <summary>There is no further entry: the archive must have said so with a block of zeros, and nothing but zeros may follow.</summary>
    public void EndArchive()
    {
        if (zeros < Block) throw Damaged();
        isOver = true;
    }

    protected override void OnRead(ReadOnlySpan<byte> bytes)
    {
        if (headerEnd != long.MaxValue) CheckHeader(bytes);
        count += bytes.Length;
        if (count > headerEnd) throw Damaged();
        var expandsTooMuch = count > limits.ExpansionFloor && count / limits.ExpansionRatio > compressedSoFar();
        if (expandsTooMuch || count > limits.ExpandedBytes) throw new DepositRefusedException(Refusals.ArchiveExpands(limits.ExpansionRatio, limits.ExpandedBytes));
        CountZeros(bytes);
    }

    protected override Exception? Explain(Exception cause) => cause is InvalidDataException or EndOfStreamException ? Damaged() : null;

    /// <summary>Looks at each block before the reader does: the reader allocates what an attribute header claims, up to 2 GB, before it reads the first byte of it.</summary>
    private void CheckHeader(ReadOnlySpan<byte> bytes)
    {
        for (var at = count; !bytes.IsEmpty;)
        {
            var place = (int)(at % Block);
            var part = bytes[..Math.Min(bytes.Length, Block - place)];
            part.CopyTo(block.AsSpan(place));
            if (place + part.Length == Block && TarHeader.AttributeBytes(block) > HeaderBytes) throw Damaged();
            at += part.Length;
            bytes = bytes[part.Length..];
        }
    }

    private void CountZeros(ReadOnlySpan<byte> bytes)
    {
        var last = bytes.LastIndexOfAnyExcept((byte)0);
        if (last >= 0 && isOver) throw Damaged();
        zeros = last < 0 ? Math.Min(Block, zeros + bytes.Length) : Math.Min(Block, bytes.Length - last - 1);
    }

    private static DepositRefusedException Damaged() => new(Refusals.ArchiveUnreadable("tar"));
}
