using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace Hub.Hosting.Tests.Parrot;

/// <summary>Stands in for the migrations that a real service has.</summary>
internal sealed class StoreCreation<TContext>(IDbContextFactory<TContext> contexts) : IHostedService
    where TContext : DbContext
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.Database.EnsureCreatedAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
