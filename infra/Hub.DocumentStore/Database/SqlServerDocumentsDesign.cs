using Hub.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Hub.DocumentStore.Database;

/// <summary>Lets <c>dotnet ef migrations add</c> build the context.</summary>
internal sealed class SqlServerDocumentsDesign : IDesignTimeDbContextFactory<SqlServerDocumentsContext>
{
    public SqlServerDocumentsContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlServerDocumentsContext>();
        options.UseHubSqlServer("Server=design");
        return new SqlServerDocumentsContext(options.Options);
    }
}
