using Hub.Contracts;
using Hub.Hosting.Messaging;

namespace Hub.Notification.KeepJournal;

/// <summary>Invoices took a step in their life cycle.</summary>
internal sealed class KeepChangedStatuses(JournalKeeper journal) : IMessageHandler<InvoiceStatusesChanged>
{
    public Task HandleAsync(Guid messageId, InvoiceStatusesChanged message, CancellationToken stop) => journal.KeepAsync(messageId, JournalEvents.Of(message), stop);
}
