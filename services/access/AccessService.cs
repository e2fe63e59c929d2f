using Hub.Access.IssueTokens;
using Hub.Access.KeepKeys;
using Hub.Access.ManageAccounts;
using Hub.Access.Storage;
using Hub.Hosting;
using Hub.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Access;

/// <summary>Accounts and their tokens: OAuth2 client credentials. The other services check a token with the public key alone.</summary>
public sealed class AccessService : IHubService
{
    /// <inheritdoc />
    public string Name => "access";

    /// <inheritdoc />
    public void Register(IHostApplicationBuilder builder)
    {
        builder.Services.AddStore<AccessContext, SqliteAccessContext, SqlServerAccessContext>(Name);
        builder.Services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<AccessContext>>().CreateDbContext());
        builder.Services.AddSigningKeys();
        builder.Services.AddTokens();
        builder.Services.AddAccounts();
    }

    /// <inheritdoc />
    public void Map(IEndpointRouteBuilder api)
    {
        api.MapTokens();
        api.MapSigningKeys();
        api.MapAccounts();
    }
}
