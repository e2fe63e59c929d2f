using Hub.DocumentStore;
using Microsoft.Extensions.Options;

namespace Hub.Ingest.ReadDocuments;

/// <summary>Reads the files of a deposit one after the other. A file that is wrong is noted and does not spoil the others.</summary>
internal sealed class DepositReader(DocumentReader documents, IDocumentStore store, SpoolFolder spool, IOptions<IngestOptions> options, TimeProvider clock)
{
    /// <summary>Reads all files. A fault of the whole deposit, or of its sender's connection, is thrown and nothing remains.</summary>
    public async Task<DepositDraft> ReadAsync(string account, bool isSingle, IAsyncEnumerable<SourceEntry> entries, CancellationToken stop)
    {
        var draft = new DepositDraft(NewId(), account, isSingle, new DocumentSpool(spool), store);
        try
        {
            await foreach (var entry in entries.WithCancellation(stop)) await ReadAsync(draft, entry, stop);
            return draft;
        }
        catch
        {
            await draft.DisposeAsync();
            throw;
        }
    }

    private async Task ReadAsync(DepositDraft draft, SourceEntry entry, CancellationToken stop)
    {
        if ((entry.Refusal ?? EntryName.Refuse(entry.Path, options.Value.FileNameLength)) is { } refusal)
        {
            draft.Refuse(entry.Path, refusal);
            return;
        }
        try
        {
            draft.Take(NewId(), EntryName.FileNameOf(entry.Path), await documents.ReadAsync(entry.Content, stop));
        }
        catch (DocumentRefusedException refused)
        {
            draft.Refuse(entry.Path, refused.Refusal);
        }
    }

    private Guid NewId() => Guid.CreateVersion7(clock.GetUtcNow());
}
