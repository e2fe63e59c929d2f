using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Hub.Storage;

/// <summary>Hands out the context of the engine that the operator chose.</summary>
internal sealed class ChosenContextFactory<TContext, TSqlite, TSqlServer>(IServiceProvider provider, IOptions<StorageOptions> options)
    : IDbContextFactory<TContext>
    where TContext : DbContext
    where TSqlite : TContext
    where TSqlServer : TContext
{
    private readonly Func<TContext> create = options.Value.Provider switch
    {
        StorageProvider.SqlServer => provider.GetRequiredService<IDbContextFactory<TSqlServer>>().CreateDbContext,
        _ => provider.GetRequiredService<IDbContextFactory<TSqlite>>().CreateDbContext,
    };

    public TContext CreateDbContext() => create();
}
