using Hub.DocumentStore.Folder;
using Hub.Storage;
using Hub.Testing;
using Microsoft.Extensions.Options;

namespace Hub.DocumentStore.Tests;

public sealed class FolderDocumentStoreTests : DocumentStoreTests
{
    internal override Task<StoreUnderTest> StartAsync()
    {
        var folder = new TempFolder();
        var store = new FolderDocumentStore(Options.Create(new StorageOptions { Folder = folder.Path }), Clock);
        return Task.FromResult(new StoreUnderTest(
            store,
            () => Task.FromResult(Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Count()),
            () =>
            {
                folder.Dispose();
                return ValueTask.CompletedTask;
            }));
    }
}
