namespace Hub.Ingest.ReadDocuments;

/// <summary>The compressed documents of one deposit until its commit: the first megabytes in memory, the others in a file. What was added can be read any number of times.</summary>
internal sealed class DocumentSpool(SpoolFolder folder) : IDisposable
{
    private const int MemoryBytes = 4 << 20;
    private int held;
    private FileStream? file;

    public SpooledDocument Add(byte[] compressed)
    {
        held += compressed.Length;
        if (held <= MemoryBytes) return new SpooledDocument(compressed, 0, compressed.Length);
        held -= compressed.Length;
        file ??= folder.CreateFile();
        file.Seek(0, SeekOrigin.End);
        var place = new SpooledDocument(null, file.Position, compressed.Length);
        file.Write(compressed);
        return place;
    }

    public byte[] Read(SpooledDocument document)
    {
        if (document.Bytes is { } bytes) return bytes;
        var read = new byte[document.Length];
        file!.Position = document.Offset;
        file.ReadExactly(read);
        return read;
    }

    public void Dispose() => file?.Dispose();
}
