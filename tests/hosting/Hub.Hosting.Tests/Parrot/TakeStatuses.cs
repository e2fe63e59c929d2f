using System.Diagnostics;
using Hub.Contracts;
using Hub.Hosting.Messaging;
using Hub.Outbox;

namespace Hub.Hosting.Tests.Parrot;

internal sealed class TakeStatuses(Notebook notebook, GroupCommit<ReceiverContext> commit) : IMessageHandler<InvoiceStatusesChanged>
{
    public async Task HandleAsync(Guid messageId, InvoiceStatusesChanged message, CancellationToken stop)
    {
        await notebook.ArriveAsync(message);
        var isNew = await commit.RunOnceAsync(messageId, (_, _, _) => Task.CompletedTask, stop);
        if (isNew) notebook.Add(new Note(messageId, message, Activity.Current?.Id));
    }
}
