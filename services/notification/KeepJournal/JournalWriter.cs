using Hub.Contracts;
using Hub.Notification.Storage;
using Hub.Storage;

namespace Hub.Notification.KeepJournal;

/// <summary>Writes a batch into the journal and its sums, within the caller's transaction: one statement a table.</summary>
internal static class JournalWriter
{
    private static readonly RowSet<InvoiceNews> Invoices = new RowSet<InvoiceNews>()
        .Id("InvoiceId", news => news.Latest.InvoiceId)
        .Id("FirstEventId", news => news.First.EventId)
        .Id("DepositId", news => news.Latest.DepositId)
        .Text("SupplierAccount", news => news.Latest.SupplierAccount)
        .Text("CollectivityAccount", news => news.CollectivityAccount)
        .Text("Number", news => news.Number)
        .Text("BuyerSiret", news => news.BuyerSiret)
        .Date("IssueDate", news => news.Terms?.IssueDate)
        .Text("Currency", news => news.Terms?.Currency)
        .Amount("TotalWithVat", news => news.Terms?.TotalWithVat)
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

    /// <summary>The state is that of the latest step in life, not of the latest message; what an invoice lacks is filled in.</summary>
    private static readonly Upsert KeepInvoice = new(
        "Invoices",
        ["InvoiceId"],
        """
        InvoiceId, DepositId, SupplierAccount, CollectivityAccount, Number, BuyerSiret, IssueDate, Currency, TotalWithVat, FileName, Sha256, Size, DepositedAt, Arrival, Status, StatusAt, Position
        """,
        """
        r.InvoiceId, r.DepositId, r.SupplierAccount, r.CollectivityAccount, r.Number, r.BuyerSiret, r.IssueDate, r.Currency, r.TotalWithVat, r.FileName, r.Sha256, r.Size, r.DepositedAt,
        (SELECT j.Sequence FROM Journal AS j WHERE j.EventId = r.FirstEventId), r.Status, r.StatusAt, r.Position
        """,
        """
        Status = CASE WHEN r.Position > Invoices.Position THEN r.Status ELSE Invoices.Status END,
        StatusAt = CASE WHEN r.Position > Invoices.Position THEN r.StatusAt ELSE Invoices.StatusAt END,
        CollectivityAccount = CASE WHEN r.Position > Invoices.Position THEN COALESCE(r.CollectivityAccount, Invoices.CollectivityAccount)
                              ELSE COALESCE(Invoices.CollectivityAccount, r.CollectivityAccount) END,
        Position = CASE WHEN r.Position > Invoices.Position THEN r.Position ELSE Invoices.Position END,
        Number = COALESCE(Invoices.Number, r.Number),
        BuyerSiret = CASE WHEN r.Position > Invoices.Position THEN COALESCE(r.BuyerSiret, Invoices.BuyerSiret) ELSE COALESCE(Invoices.BuyerSiret, r.BuyerSiret) END,
        IssueDate = COALESCE(Invoices.IssueDate, r.IssueDate),
        Currency = COALESCE(Invoices.Currency, r.Currency),
        TotalWithVat = COALESCE(Invoices.TotalWithVat, r.TotalWithVat),
        FileName = COALESCE(Invoices.FileName, r.FileName),
        Sha256 = COALESCE(Invoices.Sha256, r.Sha256),
        Size = COALESCE(Invoices.Size, r.Size),
        DepositedAt = COALESCE(Invoices.DepositedAt, r.DepositedAt)
        """);

    private static readonly Upsert KeepDeposit = new(
        "Deposits", ["DepositId"], "DepositId, SupplierAccount, DepositedAt, Accepted, Refused", "r.DepositId, r.SupplierAccount, r.DepositedAt, r.Accepted, r.Refused");

    /// <summary>Writes what is new in the batch.</summary>
    public static async Task WriteAsync(NotificationContext db, JournalBatch batch, TimeProvider clock, CancellationToken stop)
    {
        await JournalTail.AppendAsync(db, batch.Events, clock, stop);
        await SumUpAsync(db, batch, stop);
    }

    /// <summary>Brings what is known of invoices and deposits up to date.</summary>
    public static async Task SumUpAsync(NotificationContext db, JournalBatch batch, CancellationToken stop)
    {
        var news = InvoiceNews.Of(batch);
        await Invoices.UpsertAsync(db, KeepInvoice, news, stop);
        await Deposits.UpsertAsync(db, KeepDeposit, [.. batch.Deposits.DistinctBy(deposit => deposit.DepositId)], stop);
    }
}
