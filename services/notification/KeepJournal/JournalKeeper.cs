using Hub.Notification.ServeFeed;
using Hub.Notification.Storage;
using Hub.Outbox;

namespace Hub.Notification.KeepJournal;

/// <summary>Takes a message's batch into the journal, once, and tells the readers who wait.</summary>
internal sealed class JournalKeeper(GroupCommit<NotificationContext> commit, JournalSignal signal, TimeProvider clock)
{
    public async Task KeepAsync(Guid messageId, JournalBatch batch, CancellationToken stop)
    {
        if (!await commit.RunOnceAsync(messageId, (db, _, token) => WriteAsync(db, batch, token), stop))
        {
            NotificationTelemetry.Repeats.Add(1);
            return;
        }
        signal.Pulse(batch.Accounts);
        Measure(batch);
    }

    private async Task WriteAsync(NotificationContext db, JournalBatch batch, CancellationToken stop)
    {
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
