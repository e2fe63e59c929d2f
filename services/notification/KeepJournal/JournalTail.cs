using Hub.Notification.Storage;
using Hub.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.KeepJournal;

/// <summary>Appends events to the journal, each with its place and the hash that chains it to the row before.</summary>
internal static class JournalTail
{
    private static readonly RowSet<Guid> Ids = new RowSet<Guid>().Id("EventId", id => id);

    private static readonly RowSet<ChainedEvent> Rows = new RowSet<ChainedEvent>()
        .Number("Sequence", row => row.Sequence)
        .Id("EventId", row => row.Event.EventId)
        .Text("Type", row => row.Event.Type)
        .Id("InvoiceId", row => row.Event.InvoiceId)
        .Id("DepositId", row => row.Event.DepositId)
        .Text("SupplierAccount", row => row.Event.SupplierAccount)
        .Text("CollectivityAccount", row => row.Event.CollectivityAccount)
        .Text("Number", row => row.Event.Number)
        .Text("BuyerSiret", row => row.Event.BuyerSiret)
        .Number("Status", row => row.Event.Status)
        .Number("Position", row => row.Event.Position)
        .Text("Reason", row => row.Event.Reason)
        .Text("Comment", row => row.Event.Comment)
        .Text("SetBy", row => row.Event.SetBy)
        .Instant("At", row => row.Event.At)
        .Text("Findings", row => row.Event.Findings)
        .Number("FindingCount", row => row.Event.FindingCount)
        .Number("RecordedAt", row => Microseconds.Of(row.Event.RecordedAt))
        .Hash("Hash", row => row.Hash);

    private static readonly RowSet<ChainedEvent> Head = new RowSet<ChainedEvent>().Number("Last", row => row.Sequence).Hash("Hash", row => row.Hash);

    /// <summary>Appends the events that the journal does not hold, each once.</summary>
    public static async Task AppendAsync(NotificationContext db, IReadOnlyList<JournalEvent> events, TimeProvider clock, CancellationToken stop)
    {
        await LockAsync(db, stop);
        var known = await FindKnownAsync(db, events, stop);
        var (head, recordedAt) = await EndAsync(db, stop);
        var chained = ChainedEvent.Chain(head, Stamp(events, known, head.Last, Next(recordedAt, Microseconds.Cut(clock.GetUtcNow()))));
        if (chained.Count > 0) await WriteAsync(db, chained, stop);
    }

    /// <summary>Writes rows and moves the head behind them.</summary>
    public static async Task WriteAsync(NotificationContext db, IReadOnlyList<ChainedEvent> chained, CancellationToken stop)
    {
        await Rows.InsertAsync(db, "Journal", chained, stop);
        await Head.UpdateAsync(db, "JournalHead", [chained[^1]], "Last = r.Last, Hash = r.Hash", $"Id = {JournalHead.TheOne}", stop);
    }

    /// <summary>From here to the commit no other writer gets a number. On SQLite the transaction itself sees to that: it begins as the one that writes.</summary>
    public static async Task LockAsync(NotificationContext db, CancellationToken stop)
    {
        if (db.Database.IsSqlite()) return;
        await db.Head.Where(head => head.Id == JournalHead.TheOne).ExecuteUpdateAsync(head => head.SetProperty(row => row.Last, row => row.Last), stop);
    }

    /// <summary>The head, and when the last place was recorded; null while there is none.</summary>
    private static async Task<(JournalHead Head, DateTimeOffset? RecordedAt)> EndAsync(NotificationContext db, CancellationToken stop)
    {
        var end = await db.Head.AsNoTracking().Where(row => row.Id == JournalHead.TheOne)
            .Select(row => new { Head = row, RecordedAt = db.Journal.Where(entry => entry.Sequence == row.Last).Select(entry => (DateTimeOffset?)entry.RecordedAt).FirstOrDefault() }).SingleAsync(stop);
        return (end.Head, end.RecordedAt);
    }

    /// <summary>The clock's instant, but behind that of the last place: a clock is set back, and two machines never agree, while instants are in the order of the places.</summary>
    private static DateTimeOffset Next(DateTimeOffset? last, DateTimeOffset now) => last + Microseconds.Apart is { } next && next > now ? next : now;

    /// <summary>Gives the events that are not known their place and instant. The others have none: an attempt before this one, which was undone, may have given them one.</summary>
    private static IEnumerable<JournalEvent> Stamp(IEnumerable<JournalEvent> events, HashSet<Guid> known, long last, DateTimeOffset now)
    {
        foreach (var entry in events)
        {
            entry.Sequence = 0;
            if (!known.Add(entry.EventId)) continue;
            entry.Sequence = ++last;
            entry.RecordedAt = now;
            now += Microseconds.Apart;
            yield return entry;
        }
    }

    private static async Task<HashSet<Guid>> FindKnownAsync(NotificationContext db, IReadOnlyList<JournalEvent> events, CancellationToken stop)
    {
        var sql = $"SELECT r.EventId AS Value FROM {Ids.Source(db)} AS r WHERE EXISTS (SELECT 1 FROM Journal AS j WHERE j.EventId = r.EventId)";
        var known = await db.Database.SqlQueryRaw<byte[]>(sql, Ids.Parameter(db, events.Select(entry => entry.EventId))).ToListAsync(stop);
        return [.. known.Select(id => new Guid(id, bigEndian: true))];
    }
}
