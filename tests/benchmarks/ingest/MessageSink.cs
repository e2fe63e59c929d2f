using Hub.Contracts;
using Hub.Hosting;
using Hub.Hosting.Messaging;
using Microsoft.Extensions.Hosting;

namespace Hub.Ingest.Benchmarks;

/// <summary>Stands where validation and notification are, and drops what it is told.</summary>
internal sealed class MessageSink : IHubService, IMessageHandler<InvoicesDeposited>, IMessageHandler<DepositsReceived>
{
    public string Name => "message-sink";

    public void Register(IHostApplicationBuilder builder)
    {
    }

    public void Handle(MessageHandlers handlers)
    {
        handlers.Add<InvoicesDeposited, MessageSink>("hub.validation.check-invoices", 4);
        handlers.Add<DepositsReceived, MessageSink>("hub.notification.deposits-received", 4);
    }

    public Task HandleAsync(Guid messageId, InvoicesDeposited message, CancellationToken stop) => Task.CompletedTask;

    public Task HandleAsync(Guid messageId, DepositsReceived message, CancellationToken stop) => Task.CompletedTask;
}
