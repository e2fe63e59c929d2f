using Hub.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Ingest.Storage;

/// <summary>The hot writes: one statement a table, however many rows.</summary>
internal static class IngestRows
{
    private static readonly RowSet<Deposit> Deposits = new RowSet<Deposit>()
        .Id("DepositId", row => row.DepositId)
        .Text("Account", row => row.Account)
        .Instant("DepositedAt", row => row.DepositedAt)
        .Number("Accepted", row => row.Accepted)
        .Number("Refused", row => row.Refused);

    private static readonly RowSet<DepositedDocument> Documents = new RowSet<DepositedDocument>()
        .Id("InvoiceId", row => row.InvoiceId)
        .Id("DepositId", row => row.DepositId)
        .Text("Account", row => row.Account)
        .Text("FileName", row => row.FileName)
        .Text("MediaType", row => row.MediaType)
        .Text("Sha256", row => row.Sha256)
        .Number("Size", row => row.Size)
        .Instant("DepositedAt", row => row.DepositedAt)
        .Id("PackId", row => row.PackId)
        .Number("PackOffset", row => row.PackOffset)
        .Number("PackLength", row => row.PackLength);

    private static readonly RowSet<IdempotencyKey> Keys = new RowSet<IdempotencyKey>()
        .Text("Account", row => row.Account)
        .Text("RequestKey", row => row.RequestKey)
        .Text("Fingerprint", row => row.Fingerprint)
        .Text("Location", row => row.Location)
        .Text("Answer", row => row.Answer)
        .Instant("At", row => row.At);

    private static readonly RowSet<KnownDocument> Known = new RowSet<KnownDocument>()
        .Number("DocumentKey", row => row.DocumentKey)
        .Id("InvoiceId", row => row.InvoiceId);

    private static readonly RowSet<long> KnownKeys = new RowSet<long>().Number("DocumentKey", key => key);

    public static Task AddAsync(IngestContext db, IReadOnlyCollection<Deposit> rows, CancellationToken stop) =>
        Deposits.InsertAsync(db, "Deposits", rows, stop);

    public static Task AddAsync(IngestContext db, IReadOnlyCollection<DepositedDocument> rows, CancellationToken stop) =>
        Documents.InsertAsync(db, "Documents", rows, stop);

    public static Task AddAsync(IngestContext db, IReadOnlyCollection<IdempotencyKey> rows, CancellationToken stop) =>
        Keys.InsertAsync(db, "IdempotencyKeys", rows, stop);

    public static Task AddAsync(IngestContext db, IReadOnlyCollection<KnownDocument> rows, CancellationToken stop) =>
        Known.InsertAsync(db, "KnownDocuments", rows, stop);

    /// <summary>What is known under the keys.</summary>
    public static async Task<IReadOnlyList<KnownDocument>> FindKnownAsync(IngestContext db, IReadOnlyCollection<long> keys, CancellationToken stop)
    {
        if (keys.Count == 0) return [];
        var sql = $"SELECT k.* FROM {KnownKeys.Source(db)} AS wanted JOIN KnownDocuments k ON k.DocumentKey = wanted.DocumentKey";
        return await db.KnownDocuments.FromSqlRaw(sql, KnownKeys.Parameter(db, keys)).AsNoTracking().ToListAsync(stop);
    }

    public static Task AddAsync(IngestContext db, DocumentPack pack, CancellationToken stop) =>
        db.Database.ExecuteSqlAsync($"INSERT INTO Packs (PackId, Bytes) VALUES ({pack.PackId.ToByteArray(bigEndian: true)}, {pack.Bytes})", stop);
}
