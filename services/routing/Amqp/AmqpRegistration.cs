using Hub.DocumentStore;
using Hub.Hosting.Messaging;
using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.DeliverToCollectivity.Amqp;
using Hub.Routing.GrantBrokerAccess;
using Hub.Routing.OperateSystems;
using Hub.Routing.Quarantine.Messages;
using Hub.Routing.ReceiveStatus.Amqp;

namespace Hub.Routing.Amqp;

/// <summary>Adds the collectivities' queues to routing, when the process has a broker.</summary>
internal static class AmqpRegistration
{
    /// <summary>Does nothing without <c>Hub:Broker</c>: then every collectivity is served over HTTP.</summary>
    public static void AddCollectivityQueues(this IHostApplicationBuilder builder)
    {
        if (builder.Configuration.GetSection(BrokerOptions.Section).Get<BrokerOptions>()?.Broker is not { Length: > 0 } broker)
        {
            builder.Services.AddSingleton<ISetAsideMessages, OutboxSetAside>();
            return;
        }
        var address = new Uri(broker);
        builder.AddDocumentStore();
        var services = builder.Services;
        services.AddSingleton<ISetAsideMessages>(_ => new BrokerSetAside(new BrokerConnection(address, "set-aside messages")));
        services.AddSingleton<DeliveryBodies>();
        services.AddSingleton<DeliveryAttributes>();
        services.AddSingleton<DeliveryMessages>();
        services.AddSingleton<ConfirmedDeliveries>();
        services.AddHostedService(provider => provider.GetRequiredService<ConfirmedDeliveries>());
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<DeliveryLanes>(provider, new BrokerConnection(address, "deliveries")));
        services.AddSingleton<IDeliveryChannel>(provider => provider.GetRequiredService<DeliveryLanes>());
        services.AddHostedService(provider => provider.GetRequiredService<DeliveryLanes>());
        services.AddSingleton(provider => new QueueDepths(new BrokerConnection(address, "depths"), provider.GetRequiredService<BrokerTarget>()));
        services.AddHostedService(provider => ActivatorUtilities.CreateInstance<DeadLetterReaders>(provider, new BrokerConnection(address, "dead letters")));
        services.AddHostedService(provider => ActivatorUtilities.CreateInstance<StatusListeners>(provider, new BrokerConnection(address, "statuses")));
    }
}
