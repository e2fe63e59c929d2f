using Hub.Access.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Core;
using Client = OpenIddict.EntityFrameworkCore.Models.OpenIddictEntityFrameworkCoreApplication<System.Guid>;

namespace Hub.Access.IssueTokens;

/// <summary>OpenIddict's check of a client's secret, widened by the secret of before while a change of secrets is under way.</summary>
internal sealed class ClientSecrets(
    IOpenIddictApplicationCache<Client> cache,
    ILogger<OpenIddictApplicationManager<Client>> log,
    IOptionsMonitor<OpenIddictCoreOptions> options,
    IOpenIddictApplicationStore<Client> store,
    AccessContext db,
    TimeProvider clock) : OpenIddictApplicationManager<Client>(cache, log, options, store)
{
    public override async ValueTask<bool> ValidateClientSecretAsync(Client application, string secret, CancellationToken cancellationToken = default) =>
        await base.ValidateClientSecretAsync(application, secret, cancellationToken) || await IsPreviousAsync(application, secret, cancellationToken);

    private async Task<bool> IsPreviousAsync(Client application, string secret, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var previous = await db.Accounts.Where(account => account.Id == application.ClientId && account.PreviousSecretUntil > now)
            .Select(account => account.PreviousSecret)
            .SingleOrDefaultAsync(stop);
        return previous is not null && await ValidateClientSecretAsync(secret, previous, stop);
    }
}
