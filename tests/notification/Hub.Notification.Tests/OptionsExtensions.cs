using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.Tests;

internal static class OptionsExtensions
{
    /// <summary>Configures a typed builder with extensions that return an untyped one.</summary>
    public static DbContextOptionsBuilder<TContext> Also<TContext>(this DbContextOptionsBuilder<TContext> options, Action<DbContextOptionsBuilder> configure)
        where TContext : DbContext
    {
        configure(options);
        return options;
    }
}
