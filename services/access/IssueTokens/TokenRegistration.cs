using Hub.Access.Storage;
using Hub.Hosting.Access;
using Microsoft.Extensions.Options;
using OpenIddict.EntityFrameworkCore.Models;
using OpenIddict.Server;

namespace Hub.Access.IssueTokens;

/// <summary>Sets OpenIddict up for the one flow that the hub has: client credentials.</summary>
internal static class TokenRegistration
{
    public static void AddTokens(this IServiceCollection services)
    {
        services.AddOptions<TokenOptions>().BindConfiguration(TokenOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<TokenAttempts>();
        services.AddOptions<OpenIddictServerOptions>().Configure<IOptions<AccessOptions>, IOptions<TokenOptions>>((server, access, tokens) =>
        {
            server.Issuer = new Uri(access.Value.Issuer);
            server.AccessTokenLifetime = tokens.Value.Lifetime;
        });
        services.AddOpenIddict()
            .AddCore(core =>
            {
                core.UseEntityFrameworkCore().UseDbContext<AccessContext>().ReplaceDefaultEntities<Guid>();
                core.ReplaceApplicationManager<OpenIddictEntityFrameworkCoreApplication<Guid>, ClientSecrets>();
            })
            .AddServer(ConfigureServer);
    }

    private static void ConfigureServer(OpenIddictServerBuilder server)
    {
        server.SetTokenEndpointUris("oauth/token")
            .SetConfigurationEndpointUris(".well-known/openid-configuration", ".well-known/oauth-authorization-server")
            .SetJsonWebKeySetEndpointUris(".well-known/jwks");
        server.AllowClientCredentialsFlow();
        // A token is signed and short-lived, and is checked by the services themselves: nothing of it is stored.
        server.DisableTokenStorage().DisableAuthorizationStorage();
        // OpenIddict wants an encryption key even when nothing is encrypted.
        server.AddEphemeralEncryptionKey().DisableAccessTokenEncryption();
        server.AddEventHandler(ReadableForm.Descriptor).AddEventHandler(TokenThrottle.Descriptor).AddEventHandler(TokenThrottleAnswer.Descriptor);
        // TLS ends at the gateway.
        server.UseAspNetCore().EnableTokenEndpointPassthrough().DisableTransportSecurityRequirement();
    }
}
