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
    private static readonly DocumentMemory Off = new([]) { Remembers = false };

    private readonly Dictionary<(string Account, string Sha256), FirstDeposit> known;
    private readonly List<Guid> replaced = [];
    private readonly Dictionary<(string Account, string Sha256), KnownDocument> added = [];

    private DocumentMemory(Dictionary<(string Account, string Sha256), FirstDeposit> known) => this.known = known;

    private bool Remembers { get; init; } = true;

    /// <summary>What is known of the documents of these deposits.</summary>
    public static async Task<DocumentMemory> ReadAsync(IngestContext db, IReadOnlyList<PreparedDeposit> deposits, IngestOptions options, CancellationToken stop)
    {
        if (options.SameDocumentRetention == TimeSpan.Zero) return Off;
        var wanted = deposits.SelectMany(deposit => deposit.Draft.Documents, (deposit, document) => (deposit.Draft.Account, document.Sha256)).ToHashSet();
        var rows = await IngestRows.FindKnownAsync(db, wanted, stop);
        return new DocumentMemory(rows.Count == 0 ? [] : await FirstOnesAsync(db, rows, stop));
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
        if (replaced.Count > 0) await db.KnownDocuments.Where(row => EF.Parameter(replaced).Contains(row.InvoiceId)).ExecuteDeleteAsync(stop);
        await IngestRows.AddAsync(db, added.Values, stop);
    }

    private void Remember(DepositDraft draft, DraftDocument document, DateTimeOffset at)
    {
        var key = (draft.Account, document.Sha256);
        if (known.TryGetValue(key, out var first) && !added.ContainsKey(key)) replaced.Add(first.InvoiceId);
        known[key] = new FirstDeposit(document.InvoiceId, draft.DepositId, at);
        added[key] = new KnownDocument { Account = draft.Account, Sha256 = document.Sha256, InvoiceId = document.InvoiceId };
    }

    private static async Task<Dictionary<(string Account, string Sha256), FirstDeposit>> FirstOnesAsync(IngestContext db, IReadOnlyList<KnownDocument> rows, CancellationToken stop)
    {
        var ids = rows.Select(row => row.InvoiceId).ToList();
        var firsts = await db.Documents.AsNoTracking().Where(document => EF.Parameter(ids).Contains(document.InvoiceId))
            .Select(document => new FirstDeposit(document.InvoiceId, document.DepositId, document.DepositedAt)).ToDictionaryAsync(first => first.InvoiceId, stop);
        return rows.ToDictionary(row => (row.Account, row.Sha256), row => firsts[row.InvoiceId]);
    }
}
