using Hub.DocumentStore.Database;
using Hub.Storage;
using Hub.Testing;

namespace Hub.DocumentStore.Tests;

/// <summary>Every statement for SQL Server is T-SQL; what they do is shown on a real server when there is one.</summary>
public sealed class SqlServerDocumentStoreTests
{
    [Fact]
    public async Task Every_statement_for_SQL_Server_is_T_SQL()
    {
        var check = TSqlCheck<DocumentsContext>.For<SqlServerDocumentsContext>();
        var store = new DatabaseDocumentStore(check, TimeProvider.System);
        var staged = new StagedDocument(Guid.CreateVersion7(TimeProvider.System.GetUtcNow()), new string('0', 64), 3);
        check.RecordMigrations();
        await check.RecordAsync(async _ => await store.StageAsync(new MemoryStream([1, 2, 3]), default));
        await check.RecordAsync(_ => store.CommitAsync(staged, default));
        await check.RecordAsync(_ => store.AbandonAsync(staged));
        await check.RecordAsync(_ => store.OpenAsync(staged.Sha256, default));
        await check.RecordAsync(_ => store.SweepAsync(TimeProvider.System.GetUtcNow(), (_, _) => Task.FromResult<IReadOnlySet<string>>(new HashSet<string>()), default));
        await check.RecordAsync(_ => new PartStream(check, staged.Id, 3).ReadExactlyAsync(new byte[3]).AsTask());
        check.Errors().ShouldBeEmpty();
        check.Statements.ShouldContain(statement => statement.Contains("INSERT INTO [Contents]", StringComparison.Ordinal));
        check.Statements.ShouldContain(statement => statement.Contains("[Parts]", StringComparison.Ordinal));
    }

    public static IEnumerable<object[]> Engines => TestStores.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_document_in_parts_is_read_back_byte_for_byte(StorageProvider engine)
    {
        await using var store = await DatabaseStores.StartAsync(engine, TimeProvider.System);
        var document = new byte[700_001];
        new Random(3).NextBytes(document);
        var staged = await store.StageAsync(document);
        await store.Store.CommitAsync(staged, default);
        (await store.ReadAsync(staged.Sha256)).ShouldBe(document);
        await store.AddAsync(document);
        (await store.CountAsync()).ShouldBe(1);
    }
}
