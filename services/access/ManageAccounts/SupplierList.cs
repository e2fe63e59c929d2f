using Hub.Access.Storage;
using Hub.Hosting;
using Hub.Hosting.Access;
using Hub.Seals;
using Microsoft.EntityFrameworkCore;

namespace Hub.Access.ManageAccounts;

/// <summary>Keeps the list of suppliers that may deposit in a file beside the public key, for ways in that carry no token. A change shows there within ten seconds.</summary>
internal sealed class SupplierList(IDbContextFactory<AccessContext> contexts, SupplierAccounts published, TimeProvider clock, ILogger<SupplierList> log) : Rounds(TimeSpan.FromSeconds(10), clock)
{
    /// <summary>Writes the list when it is not what the file says.</summary>
    public async Task PublishAsync(CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var suppliers = await Suppliers(db).ToListAsync(stop);
        if (File.Exists(published.File) && published.Current().SetEquals(suppliers)) return;
        PrivateFile.WritePublic(published.File, string.Concat(suppliers.Select(id => id + "\n")));
    }

    /// <summary>The accounts that may deposit without a token. Those of the sandbox may not: only their token says that they are.</summary>
    internal static IQueryable<string> Suppliers(AccessContext db) =>
        db.Accounts.Where(account => account.Role == HubRoles.Supplier && !account.Sandbox && account.DisabledAt == null).OrderBy(account => account.Id).Select(account => account.Id);

    protected override Task RoundAsync(CancellationToken stop) => PublishAsync(stop);

    protected override void Failed(Exception cause) => AccessLog.SuppliersNotPublished(log, cause);
}
