using Hub.Ingest.CommitDeposits;
using Hub.Ingest.ReadDocuments;
using Hub.Ingest.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Ingest.RecogniseDocuments;

/// <summary>
/// The documents that accounts have deposited not long ago, as far as the deposits of one transaction are about them. Looked up in one statement; what two processes take at the same moment the primary key settles,
/// and the later one looks again.
/// </summary>
internal sealed class DocumentMemory
{
    private static readonly DocumentMemory Off = new([], []) { Remembers = false };

    private readonly HashSet<long> kept;
    private readonly Dictionary<(string Account, string Sha256), FirstDeposit> known;
    private readonly List<long> replaced = [];
    private readonly Dictionary<long, KnownDocument> added = [];

    private DocumentMemory(HashSet<long> kept, Dictionary<(string Account, string Sha256), FirstDeposit> known) => (this.kept, this.known) = (kept, known);

    private bool Remembers { get; init; } = true;

    /// <summary>What is known of the documents of these deposits.</summary>
    public static async Task<DocumentMemory> ReadAsync(IngestContext db, IReadOnlyList<PreparedDeposit> deposits, IngestOptions options, CancellationToken stop)
    {
        if (options.SameDocumentRetention == TimeSpan.Zero) return Off;
        var wanted = deposits.SelectMany(deposit => deposit.Draft.Documents, (deposit, document) => DocumentKey.Of(deposit.Draft.Account, document.Sha256)).ToHashSet();
        var rows = await IngestRows.FindKnownAsync(db, wanted, stop);
        return new DocumentMemory([.. rows.Select(row => row.DocumentKey)], rows.Count == 0 ? [] : await FirstOnesAsync(db, rows, stop));
    }

    /// <summary>Tells a deposit's documents apart, and remembers the new ones.</summary>
    public SortedDeposit Sort(PreparedDeposit deposit, DateTimeOffset at)
    {
        var draft = deposit.Draft;
        var fresh = new List<DraftDocument>(draft.Documents.Count);
        var repeated = new Dictionary<Guid, FirstDeposit>();
        foreach (var document in draft.Documents)
        {
            if (!deposit.IsAnew && known.TryGetValue((draft.Account, document.Sha256), out var first))
            {
                repeated[document.InvoiceId] = first;
                continue;
            }
            fresh.Add(document);
            if (Remembers) Remember(draft, document, at);
        }
        return new SortedDeposit(draft, fresh, repeated) { IsSandbox = deposit.IsSandbox, FlowNote = deposit.FlowNote };
    }

    /// <summary>Writes what was learnt.</summary>
    public async Task WriteAsync(IngestContext db, CancellationToken stop)
    {
        if (replaced.Count > 0) await db.KnownDocuments.Where(row => EF.Parameter(replaced).Contains(row.DocumentKey)).ExecuteDeleteAsync(stop);
        await IngestRows.AddAsync(db, added.Values, stop);
    }

    private void Remember(DepositDraft draft, DraftDocument document, DateTimeOffset at)
    {
        var key = DocumentKey.Of(draft.Account, document.Sha256);
        if (kept.Remove(key)) replaced.Add(key);
        known[(draft.Account, document.Sha256)] = new FirstDeposit(document.InvoiceId, draft.DepositId, at);
        added[key] = new KnownDocument { DocumentKey = key, InvoiceId = document.InvoiceId };
    }

    /// <summary>By account and hash: a key may be that of another document.</summary>
    private static async Task<Dictionary<(string Account, string Sha256), FirstDeposit>> FirstOnesAsync(IngestContext db, IReadOnlyList<KnownDocument> rows, CancellationToken stop)
    {
        var ids = rows.Select(row => row.InvoiceId).ToList();
        var documents = await db.Documents.AsNoTracking().Where(document => EF.Parameter(ids).Contains(document.InvoiceId))
            .Select(document => new { document.Account, document.Sha256, First = new FirstDeposit(document.InvoiceId, document.DepositId, document.DepositedAt) }).ToListAsync(stop);
        return documents.ToDictionary(document => (document.Account, document.Sha256), document => document.First);
    }
}
