using Hub.Outbox;
using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Hub.Hosting.Messaging;

internal static class BusRegistration
{
    private const int DeliveryLimit = 20;

    public static void AddHubBus(this IHostApplicationBuilder builder, IReadOnlyList<IHubService> services)
    {
        var handlers = new MessageHandlers();
        foreach (var service in services) service.Handle(handlers);
        foreach (var binding in handlers.Bindings) binding.Register(builder.Services);
        var broker = builder.Configuration.GetSection(BrokerOptions.Section).Get<BrokerOptions>()?.Broker;
        builder.Services.AddSingleton<EffectTracker>();
        builder.Services.AddSingleton<BusGate>();
        builder.Services.AddMassTransit(bus =>
        {
            bus.DisableUsageTelemetry();
            bus.AddBusObserver<BusGate>(provider => provider.GetRequiredService<BusGate>());
            foreach (var binding in handlers.Bindings) binding.AddConsumer(bus);
            if (string.IsNullOrEmpty(broker)) UseMemory(bus, builder.Services);
            else UseRabbitMq(bus, builder.Services, new Uri(broker));
        });
    }

    private static void UseMemory(IBusRegistrationConfigurator bus, IServiceCollection services)
    {
        services.AddSingleton<IMessagePublisher, MemoryPublisher>();
        services.AddSingleton<IQueueDepths, MemoryQueueDepths>();
        bus.UsingInMemory((context, memory) =>
        {
            UseContracts(memory);
            memory.ConfigureEndpoints(context);
        });
    }

    private static void UseRabbitMq(IBusRegistrationConfigurator bus, IServiceCollection services, Uri broker)
    {
        services.AddSingleton<IMessagePublisher, BrokerPublisher>();
        services.AddSingleton<IQueueDepths>(_ => new BrokerQueueDepths(broker));
        bus.AddConfigureEndpointsCallback((_, queue, endpoint) => Harden(queue, endpoint));
        bus.UsingRabbitMq((context, rabbit) =>
        {
            rabbit.Host(broker, host => host.PublisherConfirmation = true);
            UseContracts(rabbit);
            rabbit.ConfigureEndpoints(context);
        });
    }

    /// <summary>Quorum queues survive a crash; what is delivered too often is kept in a dead-letter queue (RabbitMQ 4 would drop it).</summary>
    private static void Harden(string queue, IReceiveEndpointConfigurator endpoint)
    {
        if (endpoint is not IRabbitMqReceiveEndpointConfigurator rabbit) return;
        rabbit.SetQuorumQueue();
        rabbit.SetQueueArgument("x-delivery-limit", DeliveryLimit);
        rabbit.BindDeadLetterQueue(queue + "_dead", queue + "_dead", dead => dead.SetQuorumQueue());
    }

    private static void UseContracts(IBusFactoryConfigurator bus)
    {
        var factory = new ContractSerializerFactory();
        bus.AddSerializer(factory);
        bus.AddDeserializer(factory, isDefault: true);
    }
}
