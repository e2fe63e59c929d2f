using System.Diagnostics;

namespace Hub.Outbox;

/// <summary>Collects the messages that one piece of work sends; they leave when its transaction has committed, and only then.</summary>
public sealed class Outgoing
{
    private readonly List<OutgoingMessage> messages = [];

    /// <summary>What was collected, in order.</summary>
    public IReadOnlyList<OutgoingMessage> Messages => messages;

    /// <summary>Adds a message.</summary>
    /// <param name="id">Its id: derived from the cause, so that a repetition has the same.</param>
    /// <param name="message">The contract.</param>
    /// <param name="traceParent">The trace to continue; the current one when null.</param>
    public void Add(Guid id, object message, string? traceParent = null) =>
        messages.Add(new OutgoingMessage(id, message, MessageCodec.Encode(message), traceParent ?? Activity.Current?.Id));
}
