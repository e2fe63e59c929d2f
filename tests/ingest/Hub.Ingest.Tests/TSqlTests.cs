using Hub.DocumentStore;
using Hub.DocumentStore.Archive;
using Hub.Ingest.CommitDeposits;
using Hub.Ingest.LimitDeposits;
using Hub.Ingest.MoveOutOldDays;
using Hub.Ingest.ReadDocuments;
using Hub.Ingest.Receipts;
using Hub.Ingest.ServeDocument;
using Hub.Ingest.Storage;
using Hub.Ingest.SweepStores;
using Hub.Outbox;
using Hub.Storage;
using Hub.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Hub.Ingest.Tests;

/// <summary>Every statement that ingest sends to SQL Server is T-SQL.</summary>
public sealed class TSqlTests
{
    [Fact]
    public async Task Every_statement_for_SQL_Server_is_T_SQL()
    {
        using var folder = new TempFolder();
        var check = TSqlCheck<IngestContext>.For<SqlServerIngestContext>();
        check.RecordMigrations();
        var id = Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
        await using var draft = Draft(folder, id);
        await check.RecordAsync(db => Work(db).RunAsync([new PreparedDeposit(draft, null)], default));
        await check.RecordAsync(db => db.IdempotencyKeys.Where(key => key.At < TimeProvider.System.GetUtcNow()).ExecuteDeleteAsync());
        await check.RecordAsync(db => db.Documents.AsNoTracking().SingleOrDefaultAsync(row => row.InvoiceId == id && row.Account == "a"));
        await check.RecordAsync(db => ReceiptQuery.InvoicesAsync(db, id, default));
        await check.RecordAsync(db => new StoredDocument(NoStore(folder), Archive(folder)).OpenAsync(db, Row(id), default));
        await check.RecordAsync(db => Work(db).RunAsync([new PreparedDeposit(draft, new IdempotencyMark("k", "f"))], default));
        await check.RecordAsync(db => IngestRows.AddAsync(db, [Key()], default));
        await check.RecordAsync(db => IngestRows.AddAsync(db, [new KnownDocument { DocumentKey = 1, InvoiceId = id }], default));
        await check.RecordAsync(db => IngestRows.FindKnownAsync(db, [1], default));
        await check.RecordAsync(db => StoreSweep.ForgetAsync(db, long.MinValue, long.MaxValue, id, default));
        await check.RecordAsync(db => PackShelf.Oldest(db, id).ToListAsync());
        await check.RecordAsync(db => PackShelf.ReplaceAsync(db, [Place(id)], default));
        await check.RecordAsync(db => ArchivedPackRows.AddAsync(db, [Place(id)], default));
        await check.RecordAsync(db => ArchivedPackRows.HasAnyAsync(db, ArchiveDay.Of(id), default));
        await check.RecordAsync(db => BacklogWatch.OldestRow(db).FirstOrDefaultAsync());
        check.Errors().ShouldBeEmpty();
        check.Statements.ShouldContain(statement => statement.Contains("INSERT INTO IdempotencyKeys", StringComparison.Ordinal));
        check.Statements.ShouldContain(statement => statement.Contains("JOIN KnownDocuments", StringComparison.Ordinal));
        check.Statements.ShouldContain(statement => statement.Contains("INSERT INTO Documents", StringComparison.Ordinal));
        check.Statements.ShouldContain(statement => statement.Contains("INSERT INTO ArchivedPacks", StringComparison.Ordinal));
        check.Statements.ShouldContain(statement => statement.Contains("FROM [ArchivedPacks]", StringComparison.Ordinal));
        check.Statements.ShouldContain(statement => statement.Contains("SUBSTRING(Bytes", StringComparison.Ordinal));
    }

    /// <summary>Without the look-up of known documents, whose empty answer nothing would follow.</summary>
    private static DepositWork Work(IngestContext db) => new(db, new Outgoing(), new PacksInStore(), new IngestOptions { SameDocumentRetention = TimeSpan.Zero }, TimeProvider.System.GetUtcNow());

    private static DepositDraft Draft(TempFolder folder, Guid id)
    {
        var draft = new DepositDraft(id, "a", true, new DocumentSpool(new SpoolFolder(OptionsOf(folder), TimeProvider.System)), NoStore(folder));
        draft.Take(id, "a.xml", new ReadDocument(new string('0', 64), 3, "application/xml", [1, 2, 3], null));
        return draft;
    }

    private static IdempotencyKey Key() => new() { Account = "a", RequestKey = "k", Fingerprint = "f", Location = "l", Answer = "{}", At = TimeProvider.System.GetUtcNow() };

    private static DepositedDocument Row(Guid id) => new()
    {
        InvoiceId = id, DepositId = id, Account = "a", FileName = "a.xml", MediaType = "application/xml", Sha256 = new string('0', 64), Size = 3,
        DepositedAt = TimeProvider.System.GetUtcNow(), PackId = id, PackOffset = 0, PackLength = 3,
    };

    private static ArchivedPack Place(Guid id) => new() { PackId = id, FileName = "ingest/2026-11-26.packs", Position = 0, Length = 3 };

    private static PackFiles Archive(TempFolder folder) => new(OptionsOf(folder), Options.Create(new ArchiveOptions()));

    private static IOptions<StorageOptions> OptionsOf(TempFolder folder) => Options.Create(new StorageOptions { Folder = folder.Path });

    private static DryStore NoStore(TempFolder folder) => new(folder);

    private sealed class DryStore(TempFolder folder) : IDocumentStore
    {
        public Task<StagedDocument> StageAsync(Stream content, CancellationToken stop) => throw new InvalidOperationException(folder.Path);

        public Task CommitAsync(StagedDocument staged, CancellationToken stop) => throw new InvalidOperationException(folder.Path);

        public Task KeepAsync(StagedDocument staged, CancellationToken stop) => throw new InvalidOperationException(folder.Path);

        public Task AbandonAsync(StagedDocument staged) => throw new InvalidOperationException(folder.Path);

        public Task<Stream?> OpenAsync(string sha256, CancellationToken stop) => throw new InvalidOperationException(folder.Path);

        public Task<int> SweepAsync(DateTimeOffset before, Func<IReadOnlyList<string>, CancellationToken, Task<IReadOnlySet<string>>> referenced, CancellationToken stop) =>
            throw new InvalidOperationException(folder.Path);
    }
}
