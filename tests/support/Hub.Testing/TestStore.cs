using Microsoft.EntityFrameworkCore;

namespace Hub.Testing;

/// <summary>A database of one test's own.</summary>
public sealed class TestStore<TContext>(TempFolder folder, Func<TContext> create, bool deleteDatabase) : IDbContextFactory<TContext>, IAsyncDisposable
    where TContext : DbContext
{
    public TContext CreateDbContext() => create();

    public async ValueTask DisposeAsync()
    {
        if (deleteDatabase)
        {
            await using var db = create();
            await db.Database.EnsureDeletedAsync();
        }
        folder.Dispose();
    }
}
