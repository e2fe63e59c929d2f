using Hub.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Hub.Outbox;

/// <summary>Registers a service's store together with its inbox and outbox.</summary>
public static class OutboxRegistration
{
    /// <summary>The store (see <see cref="StoreRegistration.AddStore{TContext,TSqlite,TSqlServer}"/>), its <see cref="GroupCommit{TContext}"/> and its relay.</summary>
    public static IServiceCollection AddServiceStore<TContext, TSqlite, TSqlServer>(this IServiceCollection services, string service)
        where TContext : ServiceContext
        where TSqlite : TContext
        where TSqlServer : TContext
    {
        services.AddStore<TContext, TSqlite, TSqlServer>(service);
        services.AddOptions<OutboxOptions>().BindConfiguration(OutboxOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton<OutboxShelf>();
        services.AddSingleton<OutboxQueue<TContext>>();
        services.AddSingleton<GroupCommit<TContext>>();
        services.AddHostedService(provider => provider.GetRequiredService<GroupCommit<TContext>>());
        services.AddHostedService<OutboxRelay<TContext>>();
        services.AddHostedService<OutboxUpkeep<TContext>>();
        return services;
    }
}
