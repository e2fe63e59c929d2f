using System.Security.Cryptography;

namespace Hub.Seals;

/// <summary>A private key that seals: EC P-256, ES256 (RFC 7518, section 3.4).</summary>
public sealed class SealKey
{
    private readonly Lock gate = new();
    private readonly ECDsa key;

    private SealKey(ECDsa key)
    {
        this.key = key;
        Public = PublicSealKey.Of(key);
        Id = Public.Id;
    }

    /// <summary>The <c>kid</c> of its seals.</summary>
    public string Id { get; }

    /// <summary>Its public half.</summary>
    public PublicSealKey Public { get; }

    /// <summary>Makes a new key.</summary>
    public static SealKey Create() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    /// <summary>Reads a key (PKCS #8).</summary>
    public static SealKey FromPem(string pem)
    {
        var read = ECDsa.Create();
        read.ImportFromPem(pem);
        return new SealKey(read);
    }

    /// <summary>The key in PKCS #8. Whoever reads it can sign as the hub.</summary>
    public string ToPem() => key.ExportPkcs8PrivateKeyPem();

    internal byte[] Sign(ReadOnlySpan<byte> data)
    {
        lock (gate) return key.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }
}
