using System.Runtime.CompilerServices;
using Hub.DocumentStore.Archive;

namespace Hub.DocumentStore.Tests.Archive;

/// <summary>A store's packs in memory, which may fail at the moment that matters.</summary>
internal sealed class MemoryShelf : IPackShelf
{
    private readonly SortedDictionary<string, StoredPack> packs = new(StringComparer.Ordinal);

    public Dictionary<Guid, ArchivedPack> Places { get; } = [];

    public IReadOnlyCollection<StoredPack> Packs => packs.Values;

    /// <summary>Packs of each transaction.</summary>
    public List<int> Transactions { get; } = [];

    /// <summary>Thrown once, when the file is written and the rows are not.</summary>
    public Exception? Crash { get; set; }

    public StoredPack Add(DateTimeOffset at, int bytes, int seed = 1)
    {
        var content = new byte[bytes];
        new Random(seed).NextBytes(content);
        var pack = new StoredPack(Guid.CreateVersion7(at), content);
        packs.Add(pack.PackId.ToString(), pack);
        return pack;
    }

    public async IAsyncEnumerable<StoredPack> OldestAsync(Guid below, [EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var pack in packs.Where(pair => string.CompareOrdinal(pair.Key, below.ToString()) < 0).Select(pair => pair.Value).ToList())
        {
            await Task.Yield();
            yield return pack;
        }
    }

    public Task<bool> HasLeftAsync(DateOnly day, CancellationToken stop) => Task.FromResult(Places.Keys.Any(id => ArchiveDay.Of(id) == day));

    public Task<int> ReplaceAsync(IReadOnlyList<ArchivedPack> places, CancellationToken stop)
    {
        if (Crash is { } crash)
        {
            Crash = null;
            throw crash;
        }
        var there = places.Where(place => packs.Remove(place.PackId.ToString())).ToList();
        foreach (var place in there) Places.Add(place.PackId, place);
        Transactions.Add(there.Count);
        return Task.FromResult(there.Count);
    }
}
