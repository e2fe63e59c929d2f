using System.Collections.Concurrent;
using System.Diagnostics;
using Hub.Contracts;
using Hub.Hosting;
using Hub.Hosting.Messaging;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Hub.Routing.Tests;

/// <summary>Stands where the notification service is: keeps every status change that routing tells of, and every message with its id and its trace.</summary>
internal sealed class RecordedStatuses : IHubService
{
    public string Name => "recorded-statuses";

    public ConcurrentQueue<InvoiceStatusChange> Changes { get; } = new();

    public ConcurrentQueue<(Guid MessageId, ActivityTraceId? Trace, IReadOnlyList<InvoiceStatusChange> Changes)> Messages { get; } = new();

    public void Register(IHostApplicationBuilder builder) => builder.Services.AddSingleton(this);

    public void Handle(MessageHandlers handlers) => handlers.Add<InvoiceStatusesChanged, Recorder>("hub.notification.statuses-changed", 1);

    /// <summary>The steps of an invoice, once there are that many.</summary>
    public async Task<IReadOnlyList<InvoiceStatusChange>> OfAsync(Guid invoiceId, int count)
    {
        await Eventually.TrueAsync(() => Of(invoiceId).Count >= count, $"{count} steps of {invoiceId} are told; told were {string.Join(", ", Of(invoiceId).Select(step => step.Status))}");
        return Of(invoiceId);
    }

    private List<InvoiceStatusChange> Of(Guid invoiceId) => [.. Changes.Where(change => change.InvoiceId == invoiceId)];

    private sealed class Recorder(RecordedStatuses recorded) : IMessageHandler<InvoiceStatusesChanged>
    {
        public Task HandleAsync(Guid messageId, InvoiceStatusesChanged message, CancellationToken stop)
        {
            recorded.Messages.Enqueue((messageId, Activity.Current?.TraceId, message.Changes));
            foreach (var change in message.Changes) recorded.Changes.Enqueue(change);
            return Task.CompletedTask;
        }
    }
}
