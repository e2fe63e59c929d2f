using Hub.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Hub.Notification.Storage;

/// <summary>For <c>dotnet ef migrations add</c>.</summary>
internal sealed class SqlServerNotificationDesign : IDesignTimeDbContextFactory<SqlServerNotificationContext>
{
    public SqlServerNotificationContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlServerNotificationContext>();
        options.UseHubSqlServer("Server=design");
        return new SqlServerNotificationContext(options.Options);
    }
}
