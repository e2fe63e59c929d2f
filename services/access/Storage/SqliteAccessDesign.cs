using Hub.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Hub.Access.Storage;

/// <summary>For <c>dotnet ef migrations add</c>.</summary>
internal sealed class SqliteAccessDesign : IDesignTimeDbContextFactory<SqliteAccessContext>
{
    public SqliteAccessContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteAccessContext>();
        options.UseHubSqlite("design.db");
        return new SqliteAccessContext(options.Options);
    }
}
