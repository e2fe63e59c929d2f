using Hub.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Hub.Routing.Storage;

/// <summary>Lets <c>dotnet ef</c> make migrations.</summary>
internal sealed class SqlServerRoutingContextFactory : IDesignTimeDbContextFactory<SqlServerRoutingContext>
{
    public SqlServerRoutingContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlServerRoutingContext>();
        options.UseHubSqlServer("Server=design-time");
        return new SqlServerRoutingContext(options.Options);
    }
}
