using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hub.Ingest.RecogniseDocuments;

/// <summary>
/// What the memory of documents is sorted by: 64 bits of the account's and the document's hash. They come at random, each deposit touches a page of its own, and so the rows are as small as they can be.
/// </summary>
internal static class DocumentKey
{
    private const int Digits = 16;
    private const int SliceBits = 8;

    /// <summary>All keys in slices that hold about the same number, from the first to the last of each.</summary>
    public static IEnumerable<(long First, long Last)> Slices => Enumerable.Range(0, 1 << SliceBits).Select(slice => ((long)BeginOf(slice), (long)(BeginOf(slice + 1) - 1)));

    /// <param name="account">The account that deposits it.</param>
    /// <param name="sha256">SHA-256 of its bytes, 64 hexadecimal digits.</param>
    public static long Of(string account, string sha256)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(account), hash);
        return BinaryPrimitives.ReadInt64BigEndian(hash) ^ long.Parse(sha256.AsSpan(0, Digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }

    private static Int128 BeginOf(int slice) => ((Int128)slice << (64 - SliceBits)) + long.MinValue;
}
