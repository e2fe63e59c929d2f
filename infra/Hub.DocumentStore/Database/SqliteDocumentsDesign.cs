using Hub.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Hub.DocumentStore.Database;

/// <summary>Lets <c>dotnet ef migrations add</c> build the context.</summary>
internal sealed class SqliteDocumentsDesign : IDesignTimeDbContextFactory<SqliteDocumentsContext>
{
    public SqliteDocumentsContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteDocumentsContext>();
        options.UseHubSqlite("design.db");
        return new SqliteDocumentsContext(options.Options);
    }
}
