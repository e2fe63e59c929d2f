using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Hub.FacturX;

/// <summary>
/// Decodes deflated streams up to a budget: a few kilobytes may stand for gigabytes. A stream that is only deflated is decoded here, in one pass; one that
/// has parameters (a predictor) or is damaged is measured first and then left to the library, which knows what to do with it.
/// </summary>
internal sealed class BoundedFlate(int budget) : IFilter
{
    private const int ZlibHeader = 2;
    private const int Block = 16 * 1024;
    private static readonly NameToken[] ParameterNames = [NameToken.DecodeParms, NameToken.Dp];
    private readonly FlateFilter flate = new();
    private int left = budget;

    public bool IsSupported => true;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        if (input.Length > ZlibHeader && Array.TrueForAll(ParameterNames, name => !streamDictionary.ContainsKey(name)) && Inflate(input) is { } decoded)
        {
            left -= decoded.Length;
            return decoded;
        }
        left -= Measure(input);
        return flate.Decode(input, streamDictionary, filterProvider, filterIndex);
    }

    /// <summary>Null when it cannot be read to its end.</summary>
    /// <exception cref="PdfBudgetException">It would be more than what is left.</exception>
    private Memory<byte>? Inflate(ReadOnlyMemory<byte> input)
    {
        using var deflate = Open(input);
        var decoded = new byte[Block];
        var total = 0;
        try
        {
            for (int read; (read = deflate.Read(decoded.AsSpan(total))) > 0;)
            {
                total += read;
                if (total > left) throw new PdfBudgetException();
                if (total == decoded.Length) Array.Resize(ref decoded, total * 2);
            }
        }
        catch (InvalidDataException)
        {
            return null;
        }
        return decoded.AsMemory(0, total);
    }

    /// <exception cref="PdfBudgetException">It would be more than what is left.</exception>
    private int Measure(ReadOnlyMemory<byte> input)
    {
        if (input.Length <= ZlibHeader) return 0;
        using var deflate = Open(input);
        var buffer = new byte[Block];
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

    private static DeflateStream Open(ReadOnlyMemory<byte> zlib)
    {
        var bytes = zlib[ZlibHeader..];
        var source = MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
        return new DeflateStream(source, CompressionMode.Decompress);
    }
}
