using Hub.Contracts;
using Hub.Hosting.Messaging;

namespace Hub.Notification.KeepJournal;

/// <summary>Documents were deposited.</summary>
internal sealed class KeepReceivedDeposits(JournalKeeper journal) : IMessageHandler<DepositsReceived>
{
    public Task HandleAsync(Guid messageId, DepositsReceived message, CancellationToken stop) => journal.KeepAsync(messageId, JournalEvents.Of(message), stop);
}
