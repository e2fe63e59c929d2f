using Hub.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Hub.Flows.Storage;

/// <summary>For <c>dotnet ef migrations add</c>.</summary>
internal sealed class SqlServerFlowsDesign : IDesignTimeDbContextFactory<SqlServerFlowsContext>
{
    public SqlServerFlowsContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlServerFlowsContext>();
        options.UseHubSqlServer("Server=design");
        return new SqlServerFlowsContext(options.Options);
    }
}
