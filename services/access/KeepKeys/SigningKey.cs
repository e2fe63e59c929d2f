using System.Security.Cryptography;
using Hub.Hosting.Access;
using Microsoft.IdentityModel.Tokens;

namespace Hub.Access.KeepKeys;

/// <summary>A private key that signs tokens with ES256.</summary>
internal sealed class SigningKey
{
    private readonly ECDsa key;

    private SigningKey(ECDsa key)
    {
        this.key = key;
        Id = TokenKeys.IdOf(key);
        PublicPem = key.ExportSubjectPublicKeyInfoPem();
    }

    /// <summary>The <c>kid</c> of the tokens it signs.</summary>
    public string Id { get; }

    /// <summary>Its public half.</summary>
    public string PublicPem { get; }

    /// <summary>What a token is signed with.</summary>
    public SigningCredentials Credentials => new(new ECDsaSecurityKey(key) { KeyId = Id }, SecurityAlgorithms.EcdsaSha256);

    public static SigningKey Create() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    public static SigningKey FromPem(string pem)
    {
        var read = ECDsa.Create();
        read.ImportFromPem(pem);
        return new SigningKey(read);
    }

    public string ToPem() => key.ExportPkcs8PrivateKeyPem();
}
