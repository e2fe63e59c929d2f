using Hub.Access.Storage;
using Hub.Seals;
using Hub.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Hub.Access.ManageAccounts;

/// <summary>Makes the accounts of the settings at the start, and an operator when there is no account at all: somebody must be able to make the others.</summary>
internal sealed class FirstAccounts(IServiceScopeFactory scopes, IOptions<FirstAccountOptions> options, IOptions<StorageOptions> storage, ILogger<FirstAccounts> log) : IHostedService
{
    private const int ShortestSecret = 16;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var book = scope.ServiceProvider.GetRequiredService<AccountBook>();
        if (!await scope.ServiceProvider.GetRequiredService<AccessContext>().Accounts.AnyAsync(cancellationToken)) await CreateOperatorAsync(book, cancellationToken);
        foreach (var account in options.Value.Accounts) await CreateAsync(book, account, account.Secret, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task CreateOperatorAsync(AccountBook book, CancellationToken stop)
    {
        var account = options.Value.Bootstrap;
        if (account.Secret is not null)
        {
            await CreateAsync(book, account, account.Secret, stop);
            return;
        }
        // The file first: a crash in between leaves a file that the next start replaces, never an operator whose secret nobody knows.
        var file = Path.GetFullPath(Path.Combine(storage.Value.Folder, "keys", "operator-secret.txt"));
        var secret = ClientSecret.Create();
        PrivateFile.WriteSecret(file, secret + Environment.NewLine);
        await CreateAsync(book, account, secret, stop);
        AccessLog.OperatorCreated(log, account.Id, file);
    }

    private static async Task CreateAsync(AccountBook book, FirstAccount account, string? secret, CancellationToken stop)
    {
        var name = string.IsNullOrWhiteSpace(account.Name) ? account.Id : account.Name;
        var wanted = new NewAccount(account.Id, name, account.Role, account.Sandbox);
        if (AccountRules.Refuse(wanted) is { } reason)
            throw new InvalidOperationException($"{FirstAccountOptions.Section}: account '{account.Id}' cannot be made. {reason.English}");
        if (secret is not { Length: >= ShortestSecret })
            throw new InvalidOperationException($"{FirstAccountOptions.Section}: account '{account.Id}' needs a secret of {ShortestSecret} characters or more.");
        await book.CreateAsync(wanted, secret, stop);
    }
}
