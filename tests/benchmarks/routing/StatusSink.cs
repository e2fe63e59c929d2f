using Hub.Contracts;
using Hub.Hosting;
using Hub.Hosting.Messaging;
using Microsoft.Extensions.Hosting;

namespace Hub.Routing.Benchmarks;

/// <summary>Stands where the notification service is, and drops what it is told.</summary>
internal sealed class StatusSink : IHubService, IMessageHandler<InvoiceStatusesChanged>
{
    public string Name => "status-sink";

    public void Register(IHostApplicationBuilder builder)
    {
    }

    public void Handle(MessageHandlers handlers) => handlers.Add<InvoiceStatusesChanged, StatusSink>("hub.notification.statuses-changed", 1);

    public Task HandleAsync(Guid messageId, InvoiceStatusesChanged message, CancellationToken stop) => Task.CompletedTask;
}
