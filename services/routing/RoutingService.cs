using Hub.Contracts;
using Hub.DocumentStore;
using Hub.Hosting;
using Hub.Hosting.Messaging;
using Hub.Outbox;
using Hub.Routing.Amqp;
using Hub.Routing.ConvertDelivery;
using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.FindCollectivity;
using Hub.Routing.KeepDirectory;
using Hub.Routing.Quarantine;
using Hub.Routing.ReceiveStatus;
using Hub.Routing.Storage;

namespace Hub.Routing;

/// <summary>Brings accepted invoices to their collectivities and takes the collectivities' statuses.</summary>
public sealed class RoutingService : IHubService
{
    /// <inheritdoc />
    public string Name => "routing";

    /// <inheritdoc />
    public void Register(IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddServiceStore<RoutingContext, SqliteRoutingContext, SqlServerRoutingContext>(Name);
        builder.AddDocumentStore();
        services.AddDirectory();
        services.AddDelivery();
        services.AddSingleton<StatusReceiver>();
        services.AddSingleton<QuarantineRetry>();
        builder.AddCollectivityQueues();
    }

    /// <inheritdoc />
    public void Handle(MessageHandlers handlers) =>
        handlers.Add<InvoicesValidated, RouteInvoicesHandler>("hub.routing.invoices-validated", concurrency: 4);

    /// <inheritdoc />
    public void Map(IEndpointRouteBuilder api)
    {
        api.MapDirectory();
        api.MapInbox();
        api.MapLosses();
        api.MapStatuses();
        api.MapQuarantine();
    }
}
