using Hub.Contracts;
using Hub.Hosting;
using Hub.Hosting.Messaging;
using Hub.Outbox;
using Hub.Routing.Amqp;
using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.FindCollectivity;
using Hub.Routing.KeepDirectory;
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
        services.AddOptions<DeliveryOptions>().BindConfiguration(DeliveryOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<DirectoryCache>();
        services.AddHostedService(provider => provider.GetRequiredService<DirectoryCache>());
        services.AddSingleton<StatusReceiver>();
        services.AddSingleton<DeliveryConfirmation>();
        services.AddSingleton<WaitingDeliveries>();
        services.AddSingleton<InboxSignal>();
        services.AddSingleton<DeliveryChannels>();
        services.AddSingleton<DeliveryOrder>();
        builder.AddCollectivityQueues();
    }

    /// <inheritdoc />
    public void Handle(MessageHandlers handlers) =>
        handlers.Add<InvoicesValidated, RouteInvoicesHandler>("hub.routing.invoices-validated", concurrency: 4);
}
