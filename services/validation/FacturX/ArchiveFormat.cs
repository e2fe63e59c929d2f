namespace Hub.FacturX;

/// <summary>Tells an archive from a document, to say so rather than that it is no invoice.</summary>
public static class ArchiveFormat
{
    private const int TarMagicAt = 257;

    /// <summary>The archive's format ("zip", "gzip", "bzip2", "xz", "7z", "rar", "zstd", "tar"); null when the bytes begin like none.</summary>
    /// <param name="head">The first bytes, 262 or more where there are so many.</param>
    public static string? Of(ReadOnlySpan<byte> head) => head switch
    {
        [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] or [(byte)'P', (byte)'K', 7, 8, ..] => "zip",
        [0x1F, 0x8B, 8, ..] => "gzip",
        [(byte)'B', (byte)'Z', (byte)'h', >= (byte)'1' and <= (byte)'9', ..] => "bzip2",
        [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, ..] => "xz",
        [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C, ..] => "7z",
        [(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, 7, ..] => "rar",
        [0x28, 0xB5, 0x2F, 0xFD, ..] => "zstd",
        { Length: >= TarMagicAt + 5 } when head.Slice(TarMagicAt, 5).SequenceEqual("ustar"u8) => "tar",
        _ => null,
    };
}
