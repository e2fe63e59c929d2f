using Hub.Contracts;
using Hub.Storage;
using Hub.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Hub.Outbox.Tests;

/// <summary>A store on a real SQLite file with its writer and, when started, its relay. Starting again on the same folder is a restart after a crash.</summary>
internal sealed class NotesStore : IDbContextFactory<NotesContext>, IAsyncDisposable
{
    private readonly TempFolder folder;
    private readonly OutboxQueue<NotesContext> queue = new(Options.Create(new OutboxOptions()));
    private readonly OutboxRelay<NotesContext> relay;

    public NotesStore(TempFolder folder, IMessagePublisher publisher)
    {
        this.folder = folder;
        Commit = new GroupCommit<NotesContext>(this, queue, TimeProvider.System, NullLogger<GroupCommit<NotesContext>>.Instance);
        relay = new OutboxRelay<NotesContext>(
            this, queue, publisher, Shelf, new MessageCodec(typeof(InvoicesDeposited).Assembly), Options.Create(new OutboxOptions { MostAttempts = MostAttempts }), TimeProvider.System, NullLogger<OutboxRelay<NotesContext>>.Instance);
    }

    public const int MostAttempts = 3;

    public GroupCommit<NotesContext> Commit { get; }

    public OutboxShelf Shelf { get; } = new();

    public static async Task<NotesStore> StartAsync(TempFolder folder, IMessagePublisher publisher, Func<NotesStore, Task>? beforeRelay = null)
    {
        var store = new NotesStore(folder, publisher);
        await using (var db = store.CreateDbContext()) await db.Database.EnsureCreatedAsync();
        await store.Commit.StartAsync(default);
        if (beforeRelay is not null) await beforeRelay(store);
        await store.relay.StartAsync(default);
        return store;
    }

    public NotesContext CreateDbContext() =>
        new(new DbContextOptionsBuilder<NotesContext>().UseHubSqlite(folder.File("notes.db")).Options);

    public async Task<int> CountAsync(Func<NotesContext, IQueryable<object>> query)
    {
        await using var db = CreateDbContext();
        return await query(db).CountAsync();
    }

    public static Note NewNote(string text) => new() { Id = Guid.CreateVersion7(TimeProvider.System.GetUtcNow()), Text = text, At = TimeProvider.System.GetUtcNow() };

    public static InvoicesDeposited Message(Guid id) => new() { BatchId = id, Invoices = [] };

    public async ValueTask DisposeAsync()
    {
        await relay.StopAsync(default);
        await Commit.StopAsync(default);
        relay.Dispose();
        Commit.Dispose();
    }
}
