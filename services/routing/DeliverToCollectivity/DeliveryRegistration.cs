using Hub.ChooseRules;
using Hub.Routing.ConvertDelivery;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>What delivery is made of.</summary>
internal static class DeliveryRegistration
{
    public static void AddDelivery(this IServiceCollection services)
    {
        services.AddOptions<DeliveryOptions>().BindConfiguration(DeliveryOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<DeliveryClaims>();
        services.AddSingleton<DeliveryOrder>();
        services.AddSingleton<DeliveryChannels>();
        services.AddSingleton<DeliveryConfirmation>();
        services.AddSingleton<PackedDocuments>();
        services.AddSingleton<WaitingDeliveries>();
        services.AddSingleton<ClaimedDeliveries>();
        services.AddHostedService<QueueFallback>();
        services.AddHostedService<WaitingGauge>();
        services.AddSingleton<InboxSignal>();
        services.AddSingleton<InboxLeases>();
        services.AddSingleton<InboxPoll>();
        services.AddSingleton<WantedForm>();
        services.AddSingleton<InvoiceConverter>();
        services.AddSingleton<InboxDocument>();
        services.AddCheckPolicy();
        services.AddSingleton<InboxPages>();
        services.AddSingleton<LeasedDeliveries>();
    }
}
