namespace Hub.Ingest.ReadDocuments;

/// <summary>The few fields of a tar header (POSIX.1-2017, pax) that must be known before the library reads it.</summary>
internal static class TarHeader
{
    private const int SizeAt = 124;
    private const int SizeLength = 12;
    private const int KindAt = 156;
    private const int MagicAt = 257;

    /// <summary>How many bytes of attributes the block announces: long names and links (L, K) and extended attributes (x, g). 0 for any other block.</summary>
    public static long AttributeBytes(ReadOnlySpan<byte> block)
    {
        if (!block.Slice(MagicAt, 5).SequenceEqual("ustar"u8) || block[KindAt] is not ((byte)'x' or (byte)'g' or (byte)'L' or (byte)'K')) return 0;
        var field = block.Slice(SizeAt, SizeLength);
        // The first bit marks the binary form, which is for sizes beyond 8 GB.
        return field[0] >= 0x80 ? long.MaxValue : Octal(field);
    }

    private static long Octal(ReadOnlySpan<byte> field)
    {
        long value = 0;
        foreach (var digit in field)
        {
            if (digit is >= (byte)'0' and <= (byte)'7') value = (value * 8) + digit - '0';
        }
        return value;
    }
}
