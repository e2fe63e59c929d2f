using Hub.Hosting.Messaging;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace Hub.Hosting;

/// <summary>One service of the hub: a list of these is a process. The same class runs alone behind RabbitMQ or beside the others in one process.</summary>
public interface IHubService
{
    /// <summary>Short lower-case name: names the store, the queues and the telemetry.</summary>
    string Name { get; }

    /// <summary>Registers what the service is made of.</summary>
    void Register(IHostApplicationBuilder builder);

    /// <summary>Names the messages it consumes, each with its queue and its handler.</summary>
    void Handle(MessageHandlers handlers)
    {
    }

    /// <summary>Maps its HTTP endpoints.</summary>
    void Map(IEndpointRouteBuilder api)
    {
    }
}
