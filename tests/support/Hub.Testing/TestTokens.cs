using System.Security.Claims;
using System.Security.Cryptography;
using Hub.Hosting.Access;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Hub.Testing;

/// <summary>Mints access tokens as the access service does, with a key of the test's own whose public half it puts where services look for it.</summary>
public sealed class TestTokens : IDisposable
{
    public const string Issuer = "https://hub.local/";
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public TestTokens(string storageFolder)
    {
        var folder = Directory.CreateDirectory(Path.Combine(storageFolder, "keys")).FullName;
        File.WriteAllText(Path.Combine(folder, "access-public.pem"), key.ExportSubjectPublicKeyInfoPem());
    }

    /// <summary>A token of an account; the defaults are valid, each argument spoils or changes one thing.</summary>
    public string Mint(
        string? account, string role, DateTimeOffset? issuedAt = null, TimeSpan? lifetime = null, string issuer = Issuer, string audience = HubClaims.Audience, string type = "at+jwt", bool sandbox = false)
    {
        var now = issuedAt ?? TimeProvider.System.GetUtcNow();
        var claims = new List<Claim> { new("sub", account ?? "nobody"), new(HubClaims.Role, role) };
        if (account is not null) claims.Add(new Claim(HubClaims.Account, account));
        if (sandbox) claims.Add(new Claim(HubClaims.Sandbox, "true"));
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            TokenType = type,
            Subject = new ClaimsIdentity(claims),
            IssuedAt = now.UtcDateTime,
            NotBefore = now.UtcDateTime,
            Expires = (now + (lifetime ?? TimeSpan.FromHours(1))).UtcDateTime,
            SigningCredentials = new SigningCredentials(new ECDsaSecurityKey(key) { KeyId = TokenKeys.IdOf(key) }, SecurityAlgorithms.EcdsaSha256),
        });
    }

    public void Dispose() => key.Dispose();
}
