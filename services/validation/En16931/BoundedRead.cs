namespace Hub.En16931;

/// <summary>Reads a stream into memory and stops one byte past the bound, so that the parser can say that it is too large.</summary>
internal static class BoundedRead
{
    private const int FirstBuffer = 16 * 1024;

    public static async ValueTask<ReadOnlyMemory<byte>> AllAsync(Stream stream, int maxBytes, CancellationToken stop)
    {
        var enough = (int)Math.Min((long)maxBytes + 1, Array.MaxLength);
        var buffer = new byte[Math.Min(enough, FirstBuffer)];
        var length = 0;
        while (length < enough)
        {
            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(enough, buffer.Length * 2L));
            }

            var read = await stream.ReadAsync(buffer.AsMemory(length), stop);
            if (read == 0)
            {
                break;
            }

            length += read;
        }

        return buffer.AsMemory(0, length);
    }
}
