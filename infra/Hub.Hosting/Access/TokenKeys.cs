using System.Security.Cryptography;
using Hub.Storage;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace Hub.Hosting.Access;

/// <summary>The public keys of the access service, read from a file and read again when it changes: a rotation needs no restart and a check needs no call.</summary>
public sealed class TokenKeys(IOptions<AccessOptions> access, IOptions<StorageOptions> storage)
{
    private const string End = "-----END PUBLIC KEY-----";
    private readonly FollowedFile<IReadOnlyList<SecurityKey>> keys = new([], path => Read(System.IO.File.ReadAllText(path)));

    /// <summary>Where the keys are.</summary>
    public string File => access.Value.PublicKeyFile ?? Path.Combine(storage.Value.Folder, "keys", "access-public.pem");

    /// <summary>The keys of now; none while the access service has not written any.</summary>
    public IReadOnlyList<SecurityKey> Current() => keys.Current(File);

    /// <summary>The id of a key in tokens: a hash of its public half.</summary>
    public static string IdOf(ECDsa key) => Base64UrlEncoder.Encode(SHA256.HashData(key.ExportSubjectPublicKeyInfo()).AsSpan(0, 12).ToArray());

    private static List<SecurityKey> Read(string pem) =>
        [.. pem.Split(End, StringSplitOptions.RemoveEmptyEntries).Where(part => part.Contains("BEGIN", StringComparison.Ordinal)).Select(part => ToKey(part + End))];

    private static ECDsaSecurityKey ToKey(string pem)
    {
        var key = ECDsa.Create();
        key.ImportFromPem(pem);
        return new ECDsaSecurityKey(key) { KeyId = IdOf(key) };
    }
}
