using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace Hub.Storage;

/// <summary>Brings the database to the current schema before anything of the service starts (hosted services start in order of registration).</summary>
internal sealed class StoreMigration<TContext>(IDbContextFactory<TContext> factory) : IHostedService
    where TContext : DbContext
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
