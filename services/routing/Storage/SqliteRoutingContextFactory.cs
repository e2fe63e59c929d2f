using Hub.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Hub.Routing.Storage;

/// <summary>Lets <c>dotnet ef</c> make migrations.</summary>
internal sealed class SqliteRoutingContextFactory : IDesignTimeDbContextFactory<SqliteRoutingContext>
{
    public SqliteRoutingContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteRoutingContext>();
        options.UseHubSqlite("design-time.db");
        return new SqliteRoutingContext(options.Options);
    }
}
