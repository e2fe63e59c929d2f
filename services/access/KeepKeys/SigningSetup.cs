using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;

namespace Hub.Access.KeepKeys;

/// <summary>Gives OpenIddict the key in use, to sign with, and the older ones, to publish at <c>/.well-known/jwks</c>.</summary>
internal sealed class SigningSetup(SigningKeys keys) : IConfigureOptions<OpenIddictServerOptions>
{
    public void Configure(OpenIddictServerOptions options)
    {
        options.SigningCredentials.Add(keys.Current.Credentials);
        options.SigningCredentials.AddRange(keys.Retired.Select(key => new SigningCredentials(key, SecurityAlgorithms.EcdsaSha256)));
    }
}
