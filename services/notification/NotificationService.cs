using Hub.Contracts;
using Hub.Hosting;
using Hub.Hosting.Messaging;
using Hub.Notification.KeepJournal;
using Hub.Notification.ServeFeed;
using Hub.Notification.ShowDeposit;
using Hub.Notification.ShowEvent;
using Hub.Notification.ShowInvoice;
using Hub.Notification.Storage;
using Hub.Outbox;

namespace Hub.Notification;

/// <summary>What became of each invoice: keeps the journal and answers from it.</summary>
public sealed class NotificationService : IHubService
{
    private const int Concurrency = 8;

    /// <inheritdoc />
    public string Name => "notification";

    /// <inheritdoc />
    public void Register(IHostApplicationBuilder builder)
    {
        builder.Services.AddServiceStore<NotificationContext, SqliteNotificationContext, SqlServerNotificationContext>(Name);
        builder.Services.AddSingleton<JournalSignal>();
        builder.Services.AddSingleton<JournalKeeper>();
        builder.Services.AddSingleton<Feed>();
    }

    /// <inheritdoc />
    public void Handle(MessageHandlers handlers) => handlers
        .Add<DepositsReceived, KeepReceivedDeposits>("hub.notification.deposits-received", Concurrency)
        .Add<InvoicesRejected, KeepRejectedInvoices>("hub.notification.invoices-rejected", Concurrency)
        .Add<InvoiceStatusesChanged, KeepChangedStatuses>("hub.notification.statuses-changed", Concurrency);

    /// <inheritdoc />
    public void Map(IEndpointRouteBuilder api)
    {
        api.MapInvoices();
        api.MapDeposits();
        api.MapFeed();
        api.MapEvents();
    }
}
