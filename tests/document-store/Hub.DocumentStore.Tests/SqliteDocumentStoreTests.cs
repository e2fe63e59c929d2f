using Hub.Storage;

namespace Hub.DocumentStore.Tests;

public sealed class SqliteDocumentStoreTests : DocumentStoreTests
{
    internal override Task<StoreUnderTest> StartAsync() => DatabaseStores.StartAsync(StorageProvider.Sqlite, Clock);
}
