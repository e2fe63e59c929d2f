using Hub.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Hub.Flows.Storage;

/// <summary>For <c>dotnet ef migrations add</c>.</summary>
internal sealed class SqliteFlowsDesign : IDesignTimeDbContextFactory<SqliteFlowsContext>
{
    public SqliteFlowsContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteFlowsContext>();
        options.UseHubSqlite("design.db");
        return new SqliteFlowsContext(options.Options);
    }
}
