using System.Collections.Concurrent;
using Hub.Hosting.Access;
using Microsoft.Extensions.Options;

namespace Hub.Ingest.CollectDropFolder;

/// <summary>The folders that files are collected from: of suppliers' accounts that exist, are not disabled and are no sandbox.</summary>
internal sealed class AccountFolders(SupplierAccounts suppliers, IOptions<DropFolderOptions> options, ILogger<AccountFolders> log)
{
    private readonly ConcurrentDictionary<string, bool> passedOver = new(StringComparer.Ordinal);

    /// <summary>The folders of now. One that is passed over is logged once.</summary>
    public IReadOnlyList<AccountFolder> Find()
    {
        var accounts = suppliers.Current();
        var root = Directory.CreateDirectory(options.Value.Root!).FullName;
        return [.. Directory.EnumerateDirectories(root).Select(path => new AccountFolder(Path.GetFileName(path), path)).Where(folder => IsUsable(folder, accounts))];
    }

    private bool IsUsable(AccountFolder folder, IReadOnlySet<string> accounts)
    {
        try
        {
            if (accounts.Contains(folder.Account) && folder.Prepare())
            {
                passedOver.TryRemove(folder.Account, out _);
                return true;
            }
            if (passedOver.TryAdd(folder.Account, true)) IngestLog.FolderPassedOver(log, folder.Path);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            if (passedOver.TryAdd(folder.Account, true)) IngestLog.FolderUnusable(log, folder.Path, cause);
        }
        return false;
    }
}
