using System.Security.Cryptography;
using System.Text;

namespace Hub.Outbox;

/// <summary>Ids that follow from their cause, so that doing the work twice gives the same ids.</summary>
public static class DerivedId
{
    private const int TimePrefix = 6;

    /// <summary>The id of <paramref name="purpose"/> within <paramref name="cause"/>: the cause's 48-bit time first, so that it sorts like a version 7 id, then a hash (RFC 9562 version 8).</summary>
    public static Guid Of(Guid cause, string purpose)
    {
        Span<byte> input = stackalloc byte[16 + 256];
        cause.TryWriteBytes(input, bigEndian: true, out _);
        var length = 16 + Encoding.UTF8.GetBytes(purpose, input[16..]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(input[..length], hash);
        input[..TimePrefix].CopyTo(hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
