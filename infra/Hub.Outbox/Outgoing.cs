using System.Diagnostics;

namespace Hub.Outbox;

/// <summary>Collects the messages that one piece of work sends; they leave when its transaction has committed, and only then.</summary>
/// <param name="trace">The trace that they continue; the current one when null.</param>
public sealed class Outgoing(string? trace = null)
{
    private readonly List<OutgoingMessage> messages = [];
    private readonly List<long> written = [];

    /// <summary>What was collected and is still held, in order.</summary>
    public IReadOnlyList<OutgoingMessage> Messages => messages;

    /// <summary>Rows that were written early; the relay reads them back.</summary>
    internal IReadOnlyList<long> Written => written;

    /// <summary>Adds a message.</summary>
    /// <param name="id">Its id: derived from the cause, so that a repetition has the same.</param>
    /// <param name="message">The contract.</param>
    /// <param name="traceParent">The trace to continue; that of the work when null.</param>
    public void Add(Guid id, object message, string? traceParent = null) =>
        messages.Add(new OutgoingMessage(id, message, MessageCodec.Encode(message), traceParent ?? trace ?? Activity.Current?.Id));

    /// <summary>
    /// Writes what was collected so far to the outbox's table, within the open transaction, and lets go of it: a piece of work with a hundred messages need not hold them all. Whatever the
    /// context tracks is saved with it and no longer tracked.
    /// </summary>
    /// <param name="db">The store that the work was given.</param>
    /// <param name="at">The instant of entry (UTC).</param>
    /// <param name="stop">Gives up; the transaction is then undone.</param>
    public async Task WriteEarlyAsync(ServiceContext db, DateTimeOffset at, CancellationToken stop)
    {
        var rows = messages.Select(message => OutboxRow.Of(message, at)).ToList();
        db.Outbox.AddRange(rows);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        written.AddRange(rows.Select(row => row.Id));
        messages.Clear();
    }
}
