using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Hub.Seals;

/// <summary>A sealed content as one line of text: JWS in compact form (RFC 7515, section 7.1), ES256.</summary>
public static class CompactSeal
{
    private const string Algorithm = "ES256";

    /// <summary>Seals a content.</summary>
    /// <param name="kind">What it is (<c>typ</c>): it is signed too, so that a receipt can never be shown as something else.</param>
    /// <param name="payload">The content; its bytes are what is signed.</param>
    /// <param name="key">The key.</param>
    public static string Write(string kind, ReadOnlySpan<byte> payload, SealKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var header = JsonSerializer.SerializeToUtf8Bytes(new SealHeader(Algorithm, key.Id, kind));
        var signed = $"{Base64Url.EncodeToString(header)}.{Base64Url.EncodeToString(payload)}";
        return $"{signed}.{Base64Url.EncodeToString(key.Sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    /// <summary>Opens a sealed text and checks it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">What it must be.</param>
    /// <param name="keys">The published keys; null when there are none to check with.</param>
    public static OpenedSeal Open(string text, string kind, PublicSealKeys? keys)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('.');
        if (parts.Length != 3 || Decode(parts[0]) is not { } head || Decode(parts[1]) is not { } payload || Decode(parts[2]) is not { } signature || ReadHeader(head) is not { } header)
            return new OpenedSeal(SealFlaw.Unreadable, null, null);
        return new OpenedSeal(Judge(header, kind, keys, Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), signature), payload, header.KeyId);
    }

    private static SealFlaw Judge(SealHeader header, string kind, PublicSealKeys? keys, byte[] signed, byte[] signature)
    {
        // "crit" names what a reader must understand; this one understands nothing beyond these three.
        if (header.Algorithm != Algorithm || header.Kind != kind || header.KeyId is null || header.MustUnderstand is not null) return SealFlaw.OtherKind;
        if (keys is null) return SealFlaw.NotChecked;
        if (keys.Find(header.KeyId) is not { } key) return SealFlaw.KeyUnknown;
        return key.Verifies(signed, signature) ? SealFlaw.None : SealFlaw.SignatureWrong;
    }

    private static SealHeader? ReadHeader(byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize<SealHeader>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static byte[]? Decode(string part)
    {
        try
        {
            return Base64Url.DecodeFromChars(part);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
