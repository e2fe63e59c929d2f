using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Hosting.Messaging;

/// <summary>A handler, its queue, and how the bus is told of both.</summary>
internal sealed record HandlerBinding(string Queue, int Concurrency, Action<IServiceCollection> Register, Action<IBusRegistrationConfigurator> AddConsumer)
{
    public static HandlerBinding Of<TMessage, THandler>(string queue, int concurrency)
        where TMessage : class
        where THandler : class, IMessageHandler<TMessage> =>
        new(
            queue,
            concurrency,
            services => services.AddScoped<THandler>(),
            bus => bus.AddConsumer<HandlerConsumer<TMessage, THandler>>().Endpoint(endpoint =>
            {
                endpoint.Name = queue;
                endpoint.ConcurrentMessageLimit = concurrency;
                endpoint.PrefetchCount = concurrency * 2;
            }));
}
