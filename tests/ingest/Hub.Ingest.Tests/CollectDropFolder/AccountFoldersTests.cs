using Hub.Hosting.Access;
using Hub.Ingest.CollectDropFolder;
using Hub.Storage;
using Hub.Testing;
using Microsoft.Extensions.Options;

namespace Hub.Ingest.Tests.CollectDropFolder;

public sealed class AccountFoldersTests : IDisposable
{
    private const int PassedOver = 207;
    private const int Unusable = 208;
    private readonly TempFolder keys = new();
    private readonly TempFolder root = new();
    private readonly RecordedLog<AccountFolders> log = new();

    [Fact]
    public async Task A_folder_that_cannot_be_used_is_logged_as_that_and_once()
    {
        var folders = await OfAsync("supplier-a");
        Directory.CreateDirectory(root.File("supplier-a"));
        await File.WriteAllTextAsync(root.File("supplier-a/in"), "A file where a folder should be.");
        folders.Find().ShouldBeEmpty();
        folders.Find().ShouldBeEmpty();
        log.Lines.ShouldBe([Unusable]);

        File.Delete(root.File("supplier-a/in"));
        folders.Find().ShouldHaveSingleItem().Account.ShouldBe("supplier-a");
        log.Lines.ShouldBe([Unusable]);
    }

    [Fact]
    public async Task A_folder_that_is_no_suppliers_is_logged_as_passed_over_and_once()
    {
        var folders = await OfAsync("supplier-a");
        Directory.CreateDirectory(root.File("disabled"));
        folders.Find().ShouldBeEmpty();
        folders.Find().ShouldBeEmpty();
        log.Lines.ShouldBe([PassedOver]);
    }

    public void Dispose()
    {
        keys.Dispose();
        root.Dispose();
    }

    private async Task<AccountFolders> OfAsync(string account)
    {
        var access = Options.Create(new AccessOptions { PublicKeyFile = keys.File("access-public.pem") });
        var suppliers = new SupplierAccounts(new TokenKeys(access, Options.Create(new StorageOptions())));
        await File.WriteAllLinesAsync(suppliers.File, [account]);
        return new AccountFolders(suppliers, Options.Create(new DropFolderOptions { Root = root.Path }), log);
    }
}
