using Microsoft.EntityFrameworkCore;

namespace Hub.DocumentStore.Database;

/// <summary>Documents in tables, in parts of 256 KB. A staged document has parts and no name; the commit gives it one.</summary>
internal sealed class DatabaseDocumentStore(IDbContextFactory<DocumentsContext> contexts, TimeProvider clock) : IDocumentStore
{
    public async Task<StagedDocument> StageAsync(Stream content, CancellationToken stop)
    {
        var id = Guid.CreateVersion7(clock.GetUtcNow());
        try
        {
            await using var db = await contexts.CreateDbContextAsync(stop);
            db.Contents.Add(new DocumentContent { Id = id, At = clock.GetUtcNow() });
            await db.SaveChangesAsync(stop);
            var number = 0;
            var (sha256, size) = await HashedCopy.RunAsync(content, DocumentPart.Size, part => AddPartAsync(db, id, number++, part, stop), stop);
            return new StagedDocument(id, sha256, size);
        }
        catch
        {
            await DeleteContentAsync(id);
            throw;
        }
    }

    public Task CommitAsync(StagedDocument staged, CancellationToken stop) => CommitAsync(staged, spared: false, stop);

    public Task KeepAsync(StagedDocument staged, CancellationToken stop) => CommitAsync(staged, spared: true, stop);

    private async Task CommitAsync(StagedDocument staged, bool spared, CancellationToken stop)
    {
        var renewed = await RenewAsync(staged.Sha256, spared, stop);
        if (!renewed && await NameAsync(staged, spared, stop)) return;
        await DeleteContentAsync(staged.Id);
    }

    public async Task AbandonAsync(StagedDocument staged)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (!await db.Documents.AnyAsync(document => document.ContentId == staged.Id)) await DeleteContentAsync(staged.Id);
    }

    public async Task<Stream?> OpenAsync(string sha256, CancellationToken stop)
    {
        var name = DocumentHash.Checked(sha256);
        await using var db = await contexts.CreateDbContextAsync(stop);
        var document = await db.Documents.AsNoTracking().SingleOrDefaultAsync(row => row.Sha256 == name, stop);
        return document is null ? null : new PartStream(contexts, document.ContentId, document.Size);
    }

    public async Task<int> SweepAsync(
        DateTimeOffset before, Func<IReadOnlyList<string>, CancellationToken, Task<IReadOnlySet<string>>> referenced, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        await SweepNamesAsync(db, before, referenced, stop);
        var nameless = db.Contents.Where(content => content.At < before && !db.Documents.Any(document => document.ContentId == content.Id));
        return await nameless.ExecuteDeleteAsync(stop);
    }

    /// <summary>Takes names away from unused documents, oldest first. A document that was committed again meanwhile is young again, and the condition spares it.</summary>
    private static async Task SweepNamesAsync(
        DocumentsContext db, DateTimeOffset before, Func<IReadOnlyList<string>, CancellationToken, Task<IReadOnlySet<string>>> referenced, CancellationToken stop)
    {
        var names = await db.Documents.Where(document => document.At < before && !document.Spared).Select(document => document.Sha256).ToListAsync(stop);
        foreach (var group in names.Chunk(500))
        {
            var used = await referenced(group, stop);
            var unused = group.Where(name => !used.Contains(name)).ToList();
            await db.Documents.Where(document => unused.Contains(document.Sha256) && document.At < before && !document.Spared).ExecuteDeleteAsync(stop);
        }
    }

    private static async Task AddPartAsync(DocumentsContext db, Guid contentId, int number, ReadOnlyMemory<byte> bytes, CancellationToken stop)
    {
        db.Parts.Add(new DocumentPart { ContentId = contentId, Number = number, Bytes = bytes.ToArray() });
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }

    private async Task<bool> RenewAsync(string sha256, bool spared, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var now = clock.GetUtcNow();
        return await db.Documents.Where(document => document.Sha256 == sha256)
            .ExecuteUpdateAsync(change => change.SetProperty(document => document.At, now).SetProperty(document => document.Spared, document => document.Spared || spared), stop) > 0;
    }

    /// <summary>False when another process named the same document in between.</summary>
    private async Task<bool> NameAsync(StagedDocument staged, bool spared, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        db.Documents.Add(new KeptDocument { Sha256 = staged.Sha256, ContentId = staged.Id, Size = staged.Size, At = clock.GetUtcNow(), Spared = spared });
        try
        {
            await db.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateException)
        {
            if (await RenewAsync(staged.Sha256, spared, stop)) return false;
            throw;
        }
    }

    private async Task DeleteContentAsync(Guid id)
    {
        await using var db = await contexts.CreateDbContextAsync();
        await db.Contents.Where(content => content.Id == id).ExecuteDeleteAsync();
    }
}
