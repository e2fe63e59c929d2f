using Hub.Contracts;
using Hub.Hosting;
using Hub.Hosting.Messaging;
using Hub.Hosting.Seals;
using Hub.Notification.DownloadResults;
using Hub.Notification.FindInvoices;
using Hub.Notification.FollowDeposit;
using Hub.Notification.KeepJournal;
using Hub.Notification.SealJournal;
using Hub.Notification.SendMail;
using Hub.Notification.SendWebhooks.ManageEndpoints;
using Hub.Notification.SendWebhooks;
using Hub.Notification.ServeFeed;
using Hub.Notification.ShowDeposit;
using Hub.Notification.ShowEvent;
using Hub.Notification.ShowInvoice;
using Hub.Notification.Storage;
using Hub.Notification.StreamEvents;
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
        builder.Services.AddHubSeals();
        builder.Services.AddSingleton<HeadSealer>();
        builder.Services.AddHostedService<HourlySeal>();
        builder.Services.AddSingleton<DepositProgress>();
        builder.Services.AddSingleton<ProgressPlaces>();
        builder.Services.AddStream();
        builder.AddWebhooks();
        builder.Services.AddMailDigests();
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
        api.MapHeads();
        api.MapSearch();
        api.MapResults();
        api.MapProgress();
        api.MapStream();
        api.MapWebhooks();
        api.MapMailDigest();
        api.MapEvents();
    }
}
