using Hub.Storage;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Hub.Hosting.Access;

/// <summary>Makes a process check tokens itself: signature, issuer, audience, lifetime. No call leaves it.</summary>
public static class AccessRegistration
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);

    internal static IServiceCollection AddHubAccess(this IServiceCollection services)
    {
        services.AddOptions<AccessOptions>().BindConfiguration(AccessOptions.Section);
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section);
        services.AddSingleton<TokenKeys>();
        services.AddSingleton<SupplierAccounts>();
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme).Configure<TokenKeys, IOptions<AccessOptions>, TimeProvider>(Configure);
        var authorization = services.AddAuthorizationBuilder();
        authorization.AddPolicy(HubRoles.Anyone, policy => policy.RequireAuthenticatedUser().RequireClaim(HubClaims.Account));
        Allow(authorization, HubRoles.OperatorOrCollectivity, HubRoles.Operator, HubRoles.Collectivity);
        Allow(authorization, HubRoles.OperatorOrSupplier, HubRoles.Operator, HubRoles.Supplier);
        Allow(authorization, HubRoles.SupplierOrCollectivity, HubRoles.Supplier, HubRoles.Collectivity);
        foreach (var role in HubRoles.All) Allow(authorization, role, role);
        // An endpoint that names no policy is closed, not open.
        authorization.AddFallbackPolicy("closed", policy => policy.RequireAuthenticatedUser());
        return services;
    }

    private static void Allow(AuthorizationBuilder authorization, string policy, params string[] roles) =>
        authorization.AddPolicy(policy, allowed => allowed.RequireAuthenticatedUser().RequireClaim(HubClaims.Account).RequireClaim(HubClaims.Role, roles));

    private static void Configure(JwtBearerOptions bearer, TokenKeys keys, IOptions<AccessOptions> access, TimeProvider clock)
    {
        bearer.TokenHandlers.Clear();
        bearer.TokenHandlers.Add(new RememberedTokens(keys, token => IsCurrent(token.ValidFrom, token.ValidTo, clock.GetUtcNow().UtcDateTime)) { MapInboundClaims = false });
        bearer.TimeProvider = clock;
        bearer.TokenValidationParameters = new()
        {
            ValidIssuer = access.Value.Issuer,
            ValidAudience = HubClaims.Audience,
            NameClaimType = "sub",
            RoleClaimType = HubClaims.Role,
            ValidTypes = ["at+jwt"],
            ValidAlgorithms = ["ES256"],
            LifetimeValidator = (from, until, _, _) => IsCurrent(from, until, clock.GetUtcNow().UtcDateTime),
            IssuerSigningKeyResolver = (_, _, _, _) => keys.Current(),
        };
    }

    /// <summary>The library asks the machine's clock; the hub asks its own. A token that says nothing of its beginning was always valid.</summary>
    private static bool IsCurrent(DateTime? from, DateTime? until, DateTime now) =>
        until is not null && now < until + ClockSkew && (from is null || now + ClockSkew >= from);
}
