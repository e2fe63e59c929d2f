using Hub.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Hub.Access.Storage;

/// <summary>For <c>dotnet ef migrations add</c>.</summary>
internal sealed class SqlServerAccessDesign : IDesignTimeDbContextFactory<SqlServerAccessContext>
{
    public SqlServerAccessContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlServerAccessContext>();
        options.UseHubSqlServer("Server=design");
        return new SqlServerAccessContext(options.Options);
    }
}
