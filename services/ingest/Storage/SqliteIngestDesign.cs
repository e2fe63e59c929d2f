using Hub.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Hub.Ingest.Storage;

/// <summary>Lets <c>dotnet ef migrations add</c> build the context.</summary>
internal sealed class SqliteIngestDesign : IDesignTimeDbContextFactory<SqliteIngestContext>
{
    public SqliteIngestContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteIngestContext>();
        options.UseHubSqlite("design.db");
        return new SqliteIngestContext(options.Options);
    }
}
