using Hub.Notification.SendWebhooks.RunLanes;
using Hub.Notification.ServeFeed;
using Hub.Notification.Storage;
using Hub.Outbox;

namespace Hub.Notification.KeepJournal;

/// <summary>Takes a message's batch into the journal, once, and tells the readers who wait. What comes at the same time is written at once: one lock, one look at the head, one statement a table for all.</summary>
internal sealed class JournalKeeper(GroupCommit<NotificationContext> commit, JournalSignal signal, EventBodies bodies, TimeProvider clock)
{
    public async Task KeepAsync(Guid messageId, JournalBatch batch, CancellationToken stop)
    {
        if (!await commit.RunOnceAsync<JournalBatch>(messageId, batch, WriteAsync, stop))
        {
            NotificationTelemetry.Repeats.Add(1);
            return;
        }
        bodies.Expect(batch.Events);
        signal.Pulse(batch.Accounts);
        Measure(batch);
    }

    private async Task WriteAsync(NotificationContext db, IReadOnlyList<JointPiece<JournalBatch>> messages, CancellationToken stop)
    {
        var batch = JournalBatch.Of([.. messages.Select(message => message.Item)]);
        await FlowNotes.AddAsync(db, batch.Invoices, stop);
        await JournalWriter.WriteAsync(db, batch, clock, stop);
    }

    private void Measure(JournalBatch batch)
    {
        var now = clock.GetUtcNow();
        foreach (var events in batch.Events.GroupBy(entry => entry.Status))
        {
            var status = new KeyValuePair<string, object?>("status", events.Key);
            NotificationTelemetry.Events.Add(events.Count(), status);
            NotificationTelemetry.Lag.Record((now - events.Min(entry => entry.At)).TotalMilliseconds, status);
        }
    }
}
