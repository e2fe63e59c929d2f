using Hub.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Hub.Notification.Storage;

/// <summary>For <c>dotnet ef migrations add</c>.</summary>
internal sealed class SqliteNotificationDesign : IDesignTimeDbContextFactory<SqliteNotificationContext>
{
    public SqliteNotificationContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteNotificationContext>();
        options.UseHubSqlite("design.db");
        return new SqliteNotificationContext(options.Options);
    }
}
