namespace Hub.DocumentStore.Tests;

/// <summary>A store, and a look at what it holds.</summary>
internal sealed class StoreUnderTest(IDocumentStore store, Func<Task<int>> count, Func<ValueTask> dispose) : IAsyncDisposable
{
    public IDocumentStore Store => store;

    /// <summary>How many contents it holds, staged ones included.</summary>
    public Task<int> CountAsync() => count();

    public Task<StagedDocument> StageAsync(byte[] document) => store.StageAsync(new MemoryStream(document), default);

    public async Task AddAsync(byte[] document) => await store.CommitAsync(await StageAsync(document), default);

    public async Task<byte[]?> ReadAsync(string sha256)
    {
        await using var stream = await store.OpenAsync(sha256, default);
        if (stream is null) return null;
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        return copy.ToArray();
    }

    public ValueTask DisposeAsync() => dispose();
}
