using Hub.DocumentStore;

namespace Hub.Ingest.ReadDocuments;

/// <summary>A deposit that was read and is not committed: what will be taken of it and what not. Disposing it leaves nothing behind.</summary>
internal sealed class DepositDraft(Guid depositId, string account, bool isSingle, DocumentSpool spool, IDocumentStore store) : IAsyncDisposable
{
    private readonly List<DraftDocument> documents = [];
    private readonly List<RefusedEntry> refused = [];

    public Guid DepositId => depositId;

    public string Account => account;

    /// <summary>True when it came as one document: its answer and its address are the invoice's.</summary>
    public bool IsSingle => isSingle;

    public IReadOnlyList<DraftDocument> Documents => documents;

    public IReadOnlyList<RefusedEntry> Refused => refused;

    /// <summary>The first refusal, where the deposit is a single document.</summary>
    public Refusal? Refusal { get; private set; }

    public void Take(Guid invoiceId, string fileName, ReadDocument document) => documents.Add(new DraftDocument
    {
        InvoiceId = invoiceId,
        FileName = fileName,
        Sha256 = document.Sha256,
        Size = document.Size,
        MediaType = document.MediaType,
        Spooled = document.Compressed is { } compressed ? spool.Add(compressed) : null,
        Staged = document.Staged,
    });

    public void Refuse(string path, Refusal refusal)
    {
        Refusal ??= refusal;
        refused.Add(new RefusedEntry(EntryName.Shown(path), refusal.Kind.Code, refusal.English, refusal.French));
    }

    /// <summary>The compressed document; null when it is in the document store.</summary>
    public byte[]? ContentOf(DraftDocument document) => document.Spooled is { } spooled ? spool.Read(spooled) : null;

    /// <summary>Makes the large documents durable under their hashes, before any row refers to them.</summary>
    public async Task KeepStagedAsync(CancellationToken stop)
    {
        foreach (var document in documents)
        {
            if (document.Staged is { } staged) await store.CommitAsync(staged, stop);
        }
    }

    public async ValueTask DisposeAsync()
    {
        spool.Dispose();
        foreach (var document in documents)
        {
            if (document.Staged is { } staged) await store.AbandonAsync(staged);
        }
    }
}
