using Hub.Contracts;
using Hub.Notification.Storage;
using Hub.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.KeepJournal;

/// <summary>Writes a batch into the journal and its sums, within the caller's transaction: one statement a table.</summary>
internal static class JournalWriter
{
    private static readonly RowSet<(JournalEvent Event, int Place, DateTimeOffset RecordedAt)> Events = new RowSet<(JournalEvent Event, int Place, DateTimeOffset RecordedAt)>()
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
        .Number("Place", row => row.Place)
        .Number("RecordedAt", row => Microseconds.Of(row.RecordedAt) + (row.Place * Microseconds.Apart));

    private static readonly RowSet<InvoiceNews> Invoices = new RowSet<InvoiceNews>()
        .Id("InvoiceId", news => news.Latest.InvoiceId)
        .Id("FirstEventId", news => news.First.EventId)
        .Id("DepositId", news => news.Latest.DepositId)
        .Text("SupplierAccount", news => news.Latest.SupplierAccount)
        .Text("CollectivityAccount", news => news.CollectivityAccount)
        .Text("Number", news => news.Number)
        .Text("BuyerSiret", news => news.BuyerSiret)
        .Text("FileName", news => news.Received?.FileName)
        .Text("Sha256", news => news.Received?.Sha256)
        .Number("Size", news => news.Received?.Size)
        .Instant("DepositedAt", news => news.Received?.DepositedAt)
        .Number("Status", news => news.Latest.Status)
        .Instant("StatusAt", news => news.Latest.At)
        .Number("Position", news => news.Latest.Position);

    private static readonly RowSet<ReceivedDeposit> Deposits = new RowSet<ReceivedDeposit>()
        .Id("DepositId", deposit => deposit.DepositId)
        .Text("SupplierAccount", deposit => deposit.SupplierAccount)
        .Instant("DepositedAt", deposit => deposit.DepositedAt)
        .Number("Accepted", deposit => deposit.Accepted)
        .Number("Refused", deposit => deposit.Refused);

    /// <summary>Writes what is new in the batch.</summary>
    /// <returns>The number of events that were new.</returns>
    public static async Task<int> WriteAsync(NotificationContext db, JournalBatch batch, TimeProvider clock, CancellationToken stop)
    {
        await LockHeadAsync(db, stop);
        // Asked behind the lock: so the instants are in the order of the places.
        var now = clock.GetUtcNow();
        var added = await Events.ExecuteAsync(db, [.. batch.Events.Select((entry, place) => (entry, place, now))], AddEvents, stop);
        await db.Head.Where(head => head.Id == JournalHead.TheOne).ExecuteUpdateAsync(head => head.SetProperty(row => row.Last, row => row.Last + added), stop);
        var news = InvoiceNews.Of(batch);
        await Invoices.ExecuteAsync(db, news, UpdateInvoices, stop);
        await Invoices.ExecuteAsync(db, news, AddInvoices, stop);
        await Deposits.ExecuteAsync(db, [.. batch.Deposits.DistinctBy(deposit => deposit.DepositId)], AddDeposits, stop);
        return added;
    }

    /// <summary>From here to the commit no other writer gets a number. On SQLite the transaction itself sees to that.</summary>
    private static Task<int> LockHeadAsync(NotificationContext db, CancellationToken stop) =>
        db.Head.Where(head => head.Id == JournalHead.TheOne).ExecuteUpdateAsync(head => head.SetProperty(row => row.Last, row => row.Last), stop);

    private static string AddEvents(string rows) =>
        $"""
         INSERT INTO Journal (Sequence, EventId, Type, InvoiceId, DepositId, SupplierAccount, CollectivityAccount, Number, BuyerSiret,
                              Status, Position, Reason, Comment, SetBy, At, Findings, FindingCount, RecordedAt)
         SELECT (SELECT Last FROM JournalHead WHERE Id = 1) + ROW_NUMBER() OVER (ORDER BY r.Place), r.EventId, r.Type, r.InvoiceId, r.DepositId, r.SupplierAccount,
                r.CollectivityAccount, r.Number, r.BuyerSiret, r.Status, r.Position, r.Reason, r.Comment, r.SetBy, r.At, r.Findings, r.FindingCount, r.RecordedAt
         FROM {rows} AS r
         WHERE NOT EXISTS (SELECT 1 FROM Journal AS j WHERE j.EventId = r.EventId)
         """;

    /// <summary>The state is that of the latest step in life, not of the latest message; what an invoice lacks is filled in.</summary>
    private static string UpdateInvoices(string rows) =>
        $"""
         UPDATE Invoices
         SET Status = CASE WHEN r.Position > Invoices.Position THEN r.Status ELSE Invoices.Status END,
             StatusAt = CASE WHEN r.Position > Invoices.Position THEN r.StatusAt ELSE Invoices.StatusAt END,
             CollectivityAccount = CASE WHEN r.Position > Invoices.Position THEN COALESCE(r.CollectivityAccount, Invoices.CollectivityAccount)
                                        ELSE COALESCE(Invoices.CollectivityAccount, r.CollectivityAccount) END,
             Position = CASE WHEN r.Position > Invoices.Position THEN r.Position ELSE Invoices.Position END,
             Number = COALESCE(Invoices.Number, r.Number),
             BuyerSiret = CASE WHEN r.Position > Invoices.Position THEN COALESCE(r.BuyerSiret, Invoices.BuyerSiret) ELSE COALESCE(Invoices.BuyerSiret, r.BuyerSiret) END,
             FileName = COALESCE(Invoices.FileName, r.FileName),
             Sha256 = COALESCE(Invoices.Sha256, r.Sha256),
             Size = COALESCE(Invoices.Size, r.Size),
             DepositedAt = COALESCE(Invoices.DepositedAt, r.DepositedAt)
         FROM {rows} AS r
         WHERE Invoices.InvoiceId = r.InvoiceId
         """;

    private static string AddInvoices(string rows) =>
        $"""
         INSERT INTO Invoices (InvoiceId, DepositId, SupplierAccount, CollectivityAccount, Number, BuyerSiret, FileName, Sha256, Size, DepositedAt, Arrival, Status, StatusAt, Position)
         SELECT r.InvoiceId, r.DepositId, r.SupplierAccount, r.CollectivityAccount, r.Number, r.BuyerSiret, r.FileName, r.Sha256, r.Size, r.DepositedAt,
                (SELECT j.Sequence FROM Journal AS j WHERE j.EventId = r.FirstEventId), r.Status, r.StatusAt, r.Position
         FROM {rows} AS r
         WHERE NOT EXISTS (SELECT 1 FROM Invoices AS i WHERE i.InvoiceId = r.InvoiceId)
         """;

    private static string AddDeposits(string rows) =>
        $"""
         INSERT INTO Deposits (DepositId, SupplierAccount, DepositedAt, Accepted, Refused)
         SELECT r.DepositId, r.SupplierAccount, r.DepositedAt, r.Accepted, r.Refused
         FROM {rows} AS r
         WHERE NOT EXISTS (SELECT 1 FROM Deposits AS d WHERE d.DepositId = r.DepositId)
         """;
}
