using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Hub.Seals;

/// <summary>The public half of a key that seals (EC, P-256).</summary>
public sealed class PublicSealKey
{
    private readonly ECPoint point;

    private PublicSealKey(ECPoint point) => this.point = point;

    /// <summary>The <c>kid</c>: the key's RFC 7638 thumbprint. It follows from the key, so nobody can give it to another.</summary>
    public string Id => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes($$"""{"crv":"P-256","kty":"EC","x":"{{X}}","y":"{{Y}}"}""")));

    private string X => Base64Url.EncodeToString(point.X);

    private string Y => Base64Url.EncodeToString(point.Y);

    /// <summary>The public half of a key.</summary>
    public static PublicSealKey Of(ECDsa key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new PublicSealKey(key.ExportParameters(includePrivateParameters: false).Q);
    }

    /// <summary>Reads a JSON Web Key (RFC 7517); null when it is not a key of this kind or not a point of the curve.</summary>
    public static PublicSealKey? Read(JsonNode? jwk)
    {
        if (jwk is not JsonObject || !Says(jwk, "kty", "EC") || !Says(jwk, "crv", "P-256")) return null;
        try
        {
            var read = new PublicSealKey(new ECPoint { X = Base64Url.DecodeFromChars(jwk["x"]?.ToString()), Y = Base64Url.DecodeFromChars(jwk["y"]?.ToString()) });
            using var usable = read.Open();
            return read;
        }
        catch (Exception unusable) when (unusable is FormatException or CryptographicException or PlatformNotSupportedException)
        {
            return null;
        }
    }

    /// <summary>As a JSON Web Key.</summary>
    public JsonObject ToJwk() => new() { ["kty"] = "EC", ["crv"] = "P-256", ["x"] = X, ["y"] = Y, ["use"] = "sig", ["alg"] = "ES256", ["kid"] = Id };

    /// <summary>True when the other half of this key signed the data.</summary>
    /// <param name="data">What was signed.</param>
    /// <param name="signature">r and s, 32 bytes each (RFC 7518, section 3.4).</param>
    public bool Verifies(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        using var key = Open();
        return key.VerifyData(data, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }

    private ECDsa Open() => ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = point });

    private static bool Says(JsonNode jwk, string name, string value) => jwk[name] is JsonValue text && text.TryGetValue<string>(out var said) && said == value;
}
