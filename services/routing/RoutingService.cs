using Hub.Hosting;
using Hub.Outbox;
using Hub.Routing.DeliverToCollectivity;
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
    }
}
