using Hub.Contracts;
using Hub.Hosting.Messaging;

namespace Hub.Notification.KeepJournal;

/// <summary>The rules refused invoices.</summary>
internal sealed class KeepRejectedInvoices(JournalKeeper journal) : IMessageHandler<InvoicesRejected>
{
    public Task HandleAsync(Guid messageId, InvoicesRejected message, CancellationToken stop) => journal.KeepAsync(messageId, JournalEvents.Of(message), stop);
}
