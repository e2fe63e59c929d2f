using Hub.Contracts;
using Hub.Hosting.Messaging;
using Hub.Outbox;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Hub.Hosting.Tests.Parrot;

/// <summary>A service that takes status changes and notes them.</summary>
internal sealed class ReceiverService(Notebook notebook) : IHubService
{
    public const string Queue = "hub.receiver.take-statuses";

    public string Name => "receiver";

    public void Register(IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton(notebook);
        builder.Services.AddHostedService<StoreCreation<ReceiverContext>>();
        builder.Services.AddServiceStore<ReceiverContext, SqliteReceiverContext, SqlServerReceiverContext>(Name);
    }

    public void Handle(MessageHandlers handlers) => handlers.Add<InvoiceStatusesChanged, TakeStatuses>(Queue, concurrency: 4);
}
