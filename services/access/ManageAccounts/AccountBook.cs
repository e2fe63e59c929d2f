using Hub.Access.Storage;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using OpenIddict.Core;
using Client = OpenIddict.EntityFrameworkCore.Models.OpenIddictEntityFrameworkCoreApplication<System.Guid>;

namespace Hub.Access.ManageAccounts;

/// <summary>Makes accounts and changes them. An account and its OAuth2 client are written together: OpenIddict saves through the same context.</summary>
internal sealed class AccountBook(AccessContext db, OpenIddictApplicationManager<Client> clients, TimeProvider clock, ILogger<AccountBook> log)
{
    /// <summary>Makes an account that the rules allow.</summary>
    /// <returns>False when there is one with this id already.</returns>
    public async Task<bool> CreateAsync(NewAccount wanted, string secret, CancellationToken stop)
    {
        var (id, name, role) = (wanted.Id!, wanted.Name!, wanted.Role!);
        if (await db.Accounts.AnyAsync(account => account.Id == id, stop)) return false;
        var client = new Client { Id = Guid.CreateVersion7(clock.GetUtcNow()) };
        await clients.PopulateAsync(client, Describe(id, name), stop);
        db.Accounts.Add(new Account { Id = id, Name = name, Role = role, Sandbox = wanted.Sandbox, CreatedAt = clock.GetUtcNow() });
        try
        {
            await clients.CreateAsync(client, secret, stop);
        }
        catch (Exception cause) when (cause is DbUpdateException or OpenIddictExceptions.ValidationException)
        {
            // Another process may have made the same account a moment ago.
            db.ChangeTracker.Clear();
            if (!await db.Accounts.AnyAsync(account => account.Id == id, stop)) throw;
            return false;
        }
        AccessLog.AccountCreated(log, id, role);
        return true;
    }

    /// <summary>Replaces the secret.</summary>
    /// <param name="id">The account.</param>
    /// <param name="secret">The new secret.</param>
    /// <param name="overlap">How long the old one is taken too.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>False when there is no such account.</returns>
    public async Task<bool> ReplaceSecretAsync(string id, string secret, TimeSpan overlap, CancellationToken stop)
    {
        if (await db.Accounts.SingleOrDefaultAsync(account => account.Id == id, stop) is not { } account) return false;
        var client = await clients.FindByClientIdAsync(id, stop) ?? throw new InvalidOperationException($"Account {id} has no client.");
        account.PreviousSecret = overlap > TimeSpan.Zero ? client.ClientSecret : null;
        account.PreviousSecretUntil = overlap > TimeSpan.Zero ? clock.GetUtcNow() + overlap : null;
        await clients.UpdateAsync(client, secret, stop);
        AccessLog.SecretReplaced(log, id);
        return true;
    }

    /// <summary>Stops an account from getting tokens, or lets it again.</summary>
    /// <returns>False when there is no such account.</returns>
    public async Task<bool> SwitchAsync(string id, bool disabled, CancellationToken stop)
    {
        if (await db.Accounts.SingleOrDefaultAsync(account => account.Id == id, stop) is not { } account) return false;
        account.DisabledAt = disabled ? account.DisabledAt ?? clock.GetUtcNow() : null;
        await db.SaveChangesAsync(stop);
        AccessLog.AccountSwitched(log, id, disabled);
        return true;
    }

    private static OpenIddictApplicationDescriptor Describe(string id, string name) => new()
    {
        ClientId = id,
        DisplayName = name,
        ClientType = OpenIddictConstants.ClientTypes.Confidential,
        Permissions = { OpenIddictConstants.Permissions.Endpoints.Token, OpenIddictConstants.Permissions.GrantTypes.ClientCredentials },
    };
}
