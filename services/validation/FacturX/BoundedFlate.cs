using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Hub.FacturX;

/// <summary>Measures what a deflated stream would become before letting the library decode it: a few kilobytes may stand for gigabytes.</summary>
internal sealed class BoundedFlate(int budget) : IFilter
{
    private const int ZlibHeader = 2;
    private readonly FlateFilter flate = new();
    private int left = budget;

    public bool IsSupported => true;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        left -= Measure(input);
        return flate.Decode(input, streamDictionary, filterProvider, filterIndex);
    }

    /// <exception cref="PdfBudgetException">It would be more than what is left.</exception>
    private int Measure(ReadOnlyMemory<byte> input)
    {
        if (input.Length <= ZlibHeader) return 0;
        using var source = new MemoryStream(input[ZlibHeader..].ToArray(), writable: false);
        using var deflate = new DeflateStream(source, CompressionMode.Decompress);
        var buffer = new byte[16 * 1024];
        var total = 0;
        try
        {
            for (int read; (read = deflate.Read(buffer)) > 0;)
            {
                total += read;
                if (total > left) throw new PdfBudgetException();
            }
        }
        catch (InvalidDataException)
        {
            // What follows is not deflate; the library gets no further than this either.
        }
        return total;
    }
}
