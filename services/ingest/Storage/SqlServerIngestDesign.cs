using Hub.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Hub.Ingest.Storage;

/// <summary>Lets <c>dotnet ef migrations add</c> build the context.</summary>
internal sealed class SqlServerIngestDesign : IDesignTimeDbContextFactory<SqlServerIngestContext>
{
    public SqlServerIngestContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlServerIngestContext>();
        options.UseHubSqlServer("Server=design");
        return new SqlServerIngestContext(options.Options);
    }
}
