using ZstdSharp;
using ZstdSharp.Unsafe;

namespace Hub.DocumentStore;

/// <summary>The working memory of compression, one for each thread: making it anew costs more than compressing an invoice.</summary>
internal static class ZstdContexts
{
    /// <summary>Below zero the search is cut short: two thirds of the time of level 1 for a sixth more bytes.</summary>
    private const int Level = -1;

    [ThreadStatic]
    private static Compressor? compressor;

    [ThreadStatic]
    private static Decompressor? decompressor;

    public static Compressor Compressor => compressor ??= Checked(new Compressor(Level));

    public static Decompressor Decompressor => decompressor ??= new Decompressor();

    private static Compressor Checked(Compressor made)
    {
        made.SetParameter(ZSTD_cParameter.ZSTD_c_checksumFlag, 1);
        return made;
    }
}
