using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Hub.Storage;

/// <summary>Registers a service's store with the engine that the operator chose.</summary>
public static class StoreRegistration
{
    /// <summary>
    /// Makes <typeparamref name="TContext"/> available through <see cref="IDbContextFactory{TContext}"/>, backed by the context that carries the chosen engine's migrations,
    /// and migrates the database before the host starts serving.
    /// </summary>
    /// <typeparam name="TContext">The service's context, used by its slices.</typeparam>
    /// <typeparam name="TSqlite">The same with SQLite's migrations.</typeparam>
    /// <typeparam name="TSqlServer">The same with SQL Server's migrations.</typeparam>
    /// <param name="services">The container.</param>
    /// <param name="service">Name of the service: names the file <c>{service}.db</c> or the database <c>hub_{service}</c>.</param>
    public static IServiceCollection AddStore<TContext, TSqlite, TSqlServer>(this IServiceCollection services, string service)
        where TContext : DbContext
        where TSqlite : TContext
        where TSqlServer : TContext
    {
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddPooledDbContextFactory<TSqlite>((provider, options) => options.UseHubSqlite(FilePath(provider, service)));
        services.AddPooledDbContextFactory<TSqlServer>((provider, options) => options.UseHubSqlServer(ConnectionString(provider, service)));
        services.AddSingleton<IDbContextFactory<TContext>, ChosenContextFactory<TContext, TSqlite, TSqlServer>>();
        services.AddHostedService<StoreMigration<TContext>>();
        services.AddHealthChecks().AddCheck<StoreHealth<TContext>>(service + "-store", tags: ["ready"]);
        services.TryAddSingleton(TimeProvider.System);
        return services;
    }

    /// <summary>SQLite at a path, with the hub's pragmas. A list is one parameter: SQLite looks the names of a thousand parameters up one by one, each along all the others.</summary>
    public static DbContextOptionsBuilder UseHubSqlite(this DbContextOptionsBuilder options, string path) =>
        options.UseSqlite($"Data Source={path}", sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).AddInterceptors(new SqlitePragmas());

    /// <summary>SQL Server at a connection string.</summary>
    public static DbContextOptionsBuilder UseHubSqlServer(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlServer(connectionString, server => server.UseCompatibilityLevel(150));

    private static string FilePath(IServiceProvider provider, string service)
    {
        var folder = provider.GetRequiredService<IOptions<StorageOptions>>().Value.Folder;
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, service + ".db");
    }

    private static string ConnectionString(IServiceProvider provider, string service) =>
        new SqlConnectionStringBuilder(provider.GetRequiredService<IOptions<StorageOptions>>().Value.SqlServer
            ?? throw new InvalidOperationException("Hub:Storage:SqlServer is empty: give a connection string, or choose the provider Sqlite."))
        {
            InitialCatalog = "hub_" + service,
        }.ConnectionString;
}
