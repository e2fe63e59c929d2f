using Hub.Storage;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace Hub.Testing;

/// <summary>The engines that a storage test runs on: SQLite always, SQL Server when HUB_TEST_SQLSERVER holds a connection string.</summary>
public static class TestStores
{
    private static readonly string? SqlServer = Environment.GetEnvironmentVariable("HUB_TEST_SQLSERVER");

    /// <summary>For <c>[MemberData]</c>: one row an engine.</summary>
    public static IEnumerable<object[]> Engines =>
        SqlServer is null ? [[StorageProvider.Sqlite]] : [[StorageProvider.Sqlite], [StorageProvider.SqlServer]];

    /// <summary>An empty, migrated database of its own.</summary>
    public static async Task<TestStore<TContext>> CreateAsync<TContext, TSqlite, TSqlServer>(StorageProvider engine)
        where TContext : DbContext
        where TSqlite : TContext
        where TSqlServer : TContext
    {
        var folder = new TempFolder();
        Func<TContext> create = engine == StorageProvider.Sqlite
            ? () => Make<TSqlite>(options => options.UseHubSqlite(folder.File("store.db")))
            : () => Make<TSqlServer>(options => options.UseHubSqlServer(Database(folder)));
        await using var db = create();
        await db.Database.MigrateAsync();
        return new TestStore<TContext>(folder, create, deleteDatabase: engine == StorageProvider.SqlServer);
    }

    internal static TContext Make<TContext>(Action<DbContextOptionsBuilder<TContext>> configure)
        where TContext : DbContext
    {
        var options = new DbContextOptionsBuilder<TContext>();
        configure(options);
        return (TContext)Activator.CreateInstance(typeof(TContext), options.Options)!;
    }

    private static string Database(TempFolder folder) =>
        new SqlConnectionStringBuilder(SqlServer) { InitialCatalog = Path.GetFileName(folder.Path) }.ConnectionString;
}
