using System.Numerics;
using System.Runtime.Intrinsics;

namespace Hub.En16931.Xml;

/// <summary>
/// The three loops that reading a document spends its time in, 32 bytes at a time. They rely on the bytes having been validated: no
/// control character but white space occurs.
/// </summary>
internal static class XmlScan
{
    private static readonly Vector256<byte> Space = Vector256.Create((byte)' ');
    private static readonly Vector256<byte> LineFeed = Vector256.Create((byte)'\n');
    private static readonly Vector256<byte> CarriageReturn = Vector256.Create((byte)'\r');
    private static readonly Vector256<byte> Tab = Vector256.Create((byte)'\t');
    private static readonly Vector256<byte> Slash = Vector256.Create((byte)'/');
    private static readonly Vector256<byte> Equal = Vector256.Create((byte)'=');
    private static readonly Vector256<byte> Open = Vector256.Create((byte)'<');
    private static readonly Vector256<byte> Close = Vector256.Create((byte)'>');
    private static readonly Vector256<byte> Ampersand = Vector256.Create((byte)'&');
    private static readonly Vector256<byte> Bracket = Vector256.Create((byte)']');

    /// <summary>Number of bytes up to where a name must end.</summary>
    public static int NameLength(ReadOnlySpan<byte> bytes)
    {
        var length = 0;
        for (; bytes.Length - length >= Vector256<byte>.Count; length += Vector256<byte>.Count)
        {
            var block = Vector256.Create(bytes[length..]);
            var ends = Vector256.LessThanOrEqual(block, Space)
                | Vector256.Equals(block, Close) | Vector256.Equals(block, Slash) | Vector256.Equals(block, Equal);
            if (ends != Vector256<byte>.Zero)
            {
                return length + BitOperations.TrailingZeroCount(ends.ExtractMostSignificantBits());
            }
        }

        while (length < bytes.Length && !XmlCharacters.EndsName(bytes[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>Number of spaces, tabs and line feeds at the start.</summary>
    public static int BlankLength(ReadOnlySpan<byte> bytes)
    {
        var length = 0;
        for (; bytes.Length - length >= Vector256<byte>.Count; length += Vector256<byte>.Count)
        {
            var block = Vector256.Create(bytes[length..]);
            var blanks = (Vector256.Equals(block, Space) | Vector256.Equals(block, LineFeed) | Vector256.Equals(block, Tab)).ExtractMostSignificantBits();
            if (blanks != uint.MaxValue)
            {
                return length + BitOperations.TrailingZeroCount(~blanks);
            }
        }

        while (length < bytes.Length && bytes[length] is (byte)' ' or (byte)'\n' or (byte)'\t')
        {
            length++;
        }

        return length;
    }

    /// <summary>Number of bytes up to the next '&lt;', '&amp;', ']' or carriage return; and whether one of them is more than white space.</summary>
    public static int TextLength(ReadOnlySpan<byte> bytes, out bool isBlank)
    {
        isBlank = true;
        var length = 0;
        for (; bytes.Length - length >= Vector256<byte>.Count; length += Vector256<byte>.Count)
        {
            var block = Vector256.Create(bytes[length..]);
            var stops = (Vector256.Equals(block, Open) | Vector256.Equals(block, Ampersand)
                | Vector256.Equals(block, Bracket) | Vector256.Equals(block, CarriageReturn)).ExtractMostSignificantBits();
            var letters = Vector256.GreaterThan(block, Space).ExtractMostSignificantBits();
            if (stops != 0)
            {
                var ordinary = BitOperations.TrailingZeroCount(stops);
                isBlank &= (letters & ((1u << ordinary) - 1)) == 0;
                return length + ordinary;
            }

            isBlank &= letters == 0;
        }

        for (; length < bytes.Length && bytes[length] is not ((byte)'<' or (byte)'&' or (byte)']' or (byte)'\r'); length++)
        {
            isBlank &= bytes[length] <= ' ';
        }

        return length;
    }
}
