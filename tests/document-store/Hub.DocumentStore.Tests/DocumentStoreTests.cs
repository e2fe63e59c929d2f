using System.Security.Cryptography;
using Microsoft.Extensions.Time.Testing;

namespace Hub.DocumentStore.Tests;

/// <summary>The promises of a document store, kept by each of its kinds.</summary>
public abstract class DocumentStoreTests
{
    protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));

    protected static byte[] Document { get; } = Noise(1_000_003);

    internal abstract Task<StoreUnderTest> StartAsync();

    [Fact]
    public async Task A_committed_document_is_read_back_byte_for_byte_under_its_hash()
    {
        await using var store = await StartAsync();
        var staged = await store.StageAsync(Document);
        staged.Sha256.ShouldBe(HashOf(Document));
        staged.Size.ShouldBe(Document.Length);
        await store.Store.CommitAsync(staged, default);
        (await store.ReadAsync(HashOf(Document))).ShouldBe(Document);
    }

    [Fact]
    public async Task A_staged_document_cannot_be_read()
    {
        await using var store = await StartAsync();
        await store.StageAsync(Document);
        (await store.ReadAsync(HashOf(Document))).ShouldBeNull();
    }

    [Fact]
    public async Task An_abandoned_document_leaves_nothing()
    {
        await using var store = await StartAsync();
        await store.Store.AbandonAsync(await store.StageAsync(Document));
        (await store.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Abandoning_a_committed_document_does_nothing()
    {
        await using var store = await StartAsync();
        var staged = await store.StageAsync(Document);
        await store.Store.CommitAsync(staged, default);
        await store.Store.AbandonAsync(staged);
        (await store.ReadAsync(HashOf(Document))).ShouldBe(Document);
    }

    [Fact]
    public async Task A_document_committed_twice_is_there_once()
    {
        await using var store = await StartAsync();
        await store.AddAsync(Document);
        await store.AddAsync(Document);
        (await store.CountAsync()).ShouldBe(1);
        (await store.ReadAsync(HashOf(Document))).ShouldBe(Document);
    }

    [Fact]
    public async Task A_document_committed_by_many_at_once_is_there_once()
    {
        await using var store = await StartAsync();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => store.AddAsync(Document)));
        (await store.CountAsync()).ShouldBe(1);
        (await store.ReadAsync(HashOf(Document))).ShouldBe(Document);
    }

    [Fact]
    public async Task Content_that_breaks_off_leaves_nothing()
    {
        await using var store = await StartAsync();
        await Should.ThrowAsync<IOException>(() => store.Store.StageAsync(new BreakingStream(600_000), default));
        (await store.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task An_empty_document_is_a_document()
    {
        await using var store = await StartAsync();
        await store.AddAsync([]);
        (await store.ReadAsync(HashOf([]))).ShouldBe([]);
    }

    [Fact]
    public async Task A_document_can_be_read_from_any_place_and_without_await_as_readers_of_XML_do()
    {
        await using var store = await StartAsync();
        await store.AddAsync(Document);
        await using var stream = (await store.Store.OpenAsync(HashOf(Document), default))!;
        stream.Length.ShouldBe(Document.Length);
        foreach (var from in new[] { 999_990, 0, 262_143, 524_288, 5 })
        {
            stream.Seek(from, SeekOrigin.Begin);
            ReadInTurn(stream).ShouldBe(Document[from..]);
        }
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task What_is_not_a_hash_names_no_document(string name)
    {
        await using var store = await StartAsync();
        await Should.ThrowAsync<ArgumentException>(() => store.Store.OpenAsync(name, default));
    }

    [Fact]
    public async Task The_sweep_removes_what_is_old_and_unused_and_spares_what_is_used_or_young()
    {
        await using var store = await StartAsync();
        await store.AddAsync(Noise(10, seed: 1));
        await store.AddAsync(Noise(10, seed: 2));
        await store.StageAsync(Noise(10, seed: 3));
        Clock.Advance(TimeSpan.FromDays(2));
        await store.AddAsync(Noise(10, seed: 4));
        var asked = new List<string>();
        var removed = await store.Store.SweepAsync(
            Clock.GetUtcNow() - TimeSpan.FromDays(1),
            (hashes, _) =>
            {
                asked.AddRange(hashes);
                return Task.FromResult<IReadOnlySet<string>>(new HashSet<string> { HashOf(Noise(10, seed: 1)) });
            },
            default);
        removed.ShouldBe(2);
        asked.ShouldNotContain(HashOf(Noise(10, seed: 4)));
        (await store.ReadAsync(HashOf(Noise(10, seed: 1)))).ShouldNotBeNull();
        (await store.ReadAsync(HashOf(Noise(10, seed: 2)))).ShouldBeNull();
        (await store.ReadAsync(HashOf(Noise(10, seed: 4)))).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_kept_document_is_read_like_any_other_and_no_sweep_removes_it()
    {
        await using var store = await StartAsync();
        await store.AddAsync(Document);
        await store.Store.KeepAsync(await store.Store.StageAsync(new MemoryStream(Document), default), default);
        var other = Noise(10, seed: 9);
        await store.Store.KeepAsync(await store.Store.StageAsync(new MemoryStream(other), default), default);
        Clock.Advance(TimeSpan.FromDays(2));
        await store.Store.SweepAsync(Clock.GetUtcNow() - TimeSpan.FromDays(1), (_, _) => Task.FromResult<IReadOnlySet<string>>(new HashSet<string>()), default);
        (await store.ReadAsync(HashOf(Document))).ShouldBe(Document);
        (await store.ReadAsync(HashOf(other))).ShouldBe(other);
    }

    [Fact]
    public async Task A_document_that_is_committed_again_while_the_sweep_asks_is_spared()
    {
        await using var store = await StartAsync();
        await store.AddAsync(Document);
        Clock.Advance(TimeSpan.FromDays(2));
        await store.Store.SweepAsync(
            Clock.GetUtcNow() - TimeSpan.FromDays(1),
            async (_, _) =>
            {
                await store.AddAsync(Document);
                return new HashSet<string>();
            },
            default);
        (await store.ReadAsync(HashOf(Document))).ShouldBe(Document);
    }

    private static byte[] ReadInTurn(Stream stream)
    {
        using var rest = new MemoryStream();
        stream.CopyTo(rest);
        return rest.ToArray();
    }

    protected static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static byte[] Noise(int length, int seed = 7)
    {
        var bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }
}
