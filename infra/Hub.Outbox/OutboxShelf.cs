using System.Collections.Concurrent;

namespace Hub.Outbox;

/// <summary>
/// The messages of this process that no attempt could bring to their effect, where no broker has an error queue for them. Their rows stay in the outboxes: they are tried again by an operator's hand, or at the next start,
/// and until then cost nothing.
/// </summary>
public sealed class OutboxShelf
{
    private readonly ConcurrentDictionary<Guid, ShelvedMessage> messages = new();

    /// <summary>What is there, the oldest first.</summary>
    public IReadOnlyList<ShelvedMessage> Messages => [.. messages.Values.OrderBy(message => message.At)];

    /// <summary>Puts a message aside.</summary>
    public void Put(ShelvedMessage message) => messages[message.MessageId] = message;

    /// <summary>Hands messages of a contract to their relays again: those that are there now, the oldest first, up to a limit.</summary>
    /// <returns>How many.</returns>
    public int Return(string contract, int limit)
    {
        var returned = 0;
        foreach (var message in Messages.Where(message => message.Contract == contract).Take(limit))
        {
            if (!messages.TryRemove(message.MessageId, out _)) continue;
            message.TryAgain();
            returned++;
        }
        return returned;
    }
}
