namespace Hub.Ingest.ReadDocuments;

/// <summary>The expanded bytes of a tar. Stops a bomb while it expands, and headers that would be read into memory as a whole.</summary>
internal sealed class TarStream(Stream expanded, Func<long> compressedSoFar, IngestOptions limits) : ObservedStream(expanded)
{
    // A header with extended attributes has a few kilobytes; the reader holds it in memory whatever size it claims.
    private const long HeaderBytes = 1 << 20;
    private long count;
    private long headerEnd = long.MaxValue;

    public void BeginHeader() => headerEnd = count + HeaderBytes;

    public void EndHeader() => headerEnd = long.MaxValue;

    protected override void OnRead(ReadOnlySpan<byte> bytes)
    {
        count += bytes.Length;
        if (count > headerEnd) throw new DepositRefusedException(Refusals.ArchiveUnreadable("tar"));
        var expandsTooMuch = count > limits.ExpansionFloor && count / limits.ExpansionRatio > compressedSoFar();
        if (expandsTooMuch || count > limits.ExpandedBytes) throw new DepositRefusedException(Refusals.ArchiveExpands(limits.ExpansionRatio, limits.ExpandedBytes));
    }

    protected override Exception? Explain(Exception cause) =>
        cause is InvalidDataException or EndOfStreamException ? new DepositRefusedException(Refusals.ArchiveUnreadable("tar.gz")) : null;
}
