using Hub.Outbox;

namespace Hub.Routing.Quarantine.Messages;

/// <summary>Without a broker: what the process's outboxes have set aside. A message waits at its sender; it is shown under the queue that it would be in.</summary>
internal sealed class OutboxSetAside(OutboxShelf shelf) : ISetAsideMessages
{
    public Task<IReadOnlyList<SetAsideQueue>> CountAsync(CancellationToken stop)
    {
        var counts = shelf.Messages.CountBy(message => message.Contract).ToDictionary();
        return Task.FromResult<IReadOnlyList<SetAsideQueue>>([.. ServiceQueues.Names.Select(queue => new SetAsideQueue(queue, counts.GetValueOrDefault(ServiceQueues.ContractOf(queue)), 0))]);
    }

    public Task<IReadOnlyList<SetAsideMessage>> ShowAsync(string queue, int limit, CancellationToken stop) => Task.FromResult<IReadOnlyList<SetAsideMessage>>(
        [.. shelf.Messages.Where(message => message.Contract == ServiceQueues.ContractOf(queue)).Take(limit).Select(Of)]);

    public Task<int> ReturnAsync(string queue, int limit, CancellationToken stop) => Task.FromResult(shelf.Return(ServiceQueues.ContractOf(queue), limit));

    private static SetAsideMessage Of(ShelvedMessage message) =>
        new(message.MessageId.ToString(), message.Contract[(message.Contract.LastIndexOf('.') + 1)..], message.At, message.Cause, message.Exception);
}
