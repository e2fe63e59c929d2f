using Hub.Contracts;
using Hub.DocumentStore;
using Hub.Hosting;
using Hub.Hosting.Messaging;
using Hub.Outbox;
using Hub.Routing.Amqp;
using Hub.Routing.AnswerRefusal;
using Hub.Routing.CompleteInvoice;
using Hub.Routing.ConvertDelivery;
using Hub.Routing.CountPaymentDelay;
using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.ExplainRouting;
using Hub.Routing.FindCollectivity;
using Hub.Routing.FindInvoice;
using Hub.Routing.ForeseeFailures;
using Hub.Routing.GrantBrokerAccess;
using Hub.Routing.KeepAttachments;
using Hub.Routing.KeepDirectory;
using Hub.Routing.LifeCycle;
using Hub.Routing.ManageRules;
using Hub.Routing.MoveOutOldDays;
using Hub.Routing.OperateSystems;
using Hub.Routing.Quarantine;
using Hub.Routing.Quarantine.Messages;
using Hub.Routing.ReceiveStatus;
using Hub.Routing.RecycleInvoice;
using Hub.Routing.ReportCashIn;
using Hub.Routing.ShowLifeCycle;
using Hub.Routing.SimulateCollectivity;
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
        services.AddLifeCycle();
        services.AddDirectory();
        services.AddOptions<UnmetDemandOptions>().BindConfiguration(UnmetDemandOptions.Section).ValidateOnStart();
        services.AddSingleton<MessageDocuments>();
        services.AddSingleton<InvoiceRouter>();
        services.AddSingleton<RuleStore>();
        services.AddSingleton<ExplainDesk>();
        services.AddSystemOperations();
        services.AddDelivery();
        services.AddMoveOutOldDays();
        services.AddSingleton<StatusReceiver>();
        services.AddAttachments();
        services.AddSingleton<CompletionFormReader>();
        services.AddSingleton<CompletionDesk>();
        services.AddSingleton<RecyclingDesk>();
        services.AddSingleton<RefusalDesk>();
        services.AddSingleton<CashInDesk>();
        services.AddPaymentDelays();
        services.AddSingleton<LifeCycleQuery>();
        services.AddQuarantine();
        services.AddHostedService<SimulatedAnswers>();
        builder.AddBrokerAccess();
        builder.AddCollectivityQueues();
    }

    /// <inheritdoc />
    public void Handle(MessageHandlers handlers) =>
        handlers.Add<InvoicesValidated, RouteInvoicesHandler>("hub.routing.invoices-validated", concurrency: 8);

    /// <inheritdoc />
    public void Map(IEndpointRouteBuilder api)
    {
        api.MapDirectory();
        api.MapRules();
        api.MapExplain();
        api.MapInbox();
        api.MapLosses();
        api.MapSystems();
        api.MapDeadLetters();
        api.MapBrokerAccess();
        api.MapStatuses();
        api.MapLifeCycle();
        api.MapFindInvoice();
        api.MapCompletion();
        api.MapRecycling();
        api.MapRefusalAnswers();
        api.MapCashIn();
        api.MapAttachments();
        api.MapPaymentDelays();
        api.MapQuarantine();
        api.MapRetries();
        api.MapSetAsideMessages();
        api.MapFailures();
    }
}
