using Hub.DocumentStore.Database;
using Hub.Storage;
using Hub.Testing;
using Microsoft.EntityFrameworkCore;

namespace Hub.DocumentStore.Tests;

/// <summary>Document stores in a database of the test's own.</summary>
internal static class DatabaseStores
{
    public static async Task<StoreUnderTest> StartAsync(StorageProvider engine, TimeProvider clock)
    {
        var database = await TestStores.CreateAsync<DocumentsContext, SqliteDocumentsContext, SqlServerDocumentsContext>(engine);
        return new StoreUnderTest(new DatabaseDocumentStore(database, clock), () => CountAsync(database), database.DisposeAsync);
    }

    private static async Task<int> CountAsync(IDbContextFactory<DocumentsContext> database)
    {
        await using var db = await database.CreateDbContextAsync();
        return await db.Contents.CountAsync();
    }
}
