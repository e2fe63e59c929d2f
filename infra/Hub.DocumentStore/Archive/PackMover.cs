namespace Hub.DocumentStore.Archive;

/// <summary>
/// Moves the packs of old days out of a store into the files of their days. First the file is on the disk, then one transaction replaces the rows: a crash in between leaves bytes that nothing refers to, and the packs are
/// moved again.
/// </summary>
/// <param name="archive">The files.</param>
/// <param name="shelf">The store.</param>
/// <param name="clock">Whose time it is.</param>
public sealed class PackMover(DayArchive archive, IPackShelf shelf, TimeProvider clock)
{
    /// <summary>Most bytes that one transaction moves, unless a single pack has more: the store is free again after milliseconds.</summary>
    private const int MostBytes = 4 << 20;

    /// <summary>Most packs that one transaction moves.</summary>
    private const int MostPacks = 256;

    /// <summary>Moves what is due, some packs at a time. Moves nothing while another process does.</summary>
    /// <param name="moved">Told after each transaction: how many packs, how many bytes.</param>
    /// <param name="stop">Stops between two transactions.</param>
    public async Task MoveAsync(Action<int, long> moved, CancellationToken stop)
    {
        if (archive.Days == 0) return;
        var today = ArchiveDay.Of(clock.GetUtcNow());
        var below = ArchiveDay.FirstId(today.AddDays(-archive.Days));
        if ((await NextAsync(below, most: 1, stop)).Count == 0) return;
        using var turn = archive.TryTakeTurn();
        if (turn is null) return;
        while (await NextAsync(below, MostPacks, stop) is { Count: > 0 } packs)
        {
            var places = await archive.AppendAsync(await NameAsync(ArchiveDay.Of(packs[0].PackId), today, stop), packs, stop);
            if (await shelf.ReplaceAsync(places, stop) is not (> 0 and var count)) return;
            moved(count, packs.Sum(pack => (long)pack.Bytes.Length));
        }
    }

    /// <summary>The oldest packs, all of one day.</summary>
    private async Task<List<StoredPack>> NextAsync(Guid below, int most, CancellationToken stop)
    {
        var packs = new List<StoredPack>();
        var bytes = 0;
        await foreach (var pack in shelf.OldestAsync(below, stop))
        {
            bytes += pack.Bytes.Length;
            if (packs.Count > 0 && (bytes > MostBytes || ArchiveDay.Of(pack.PackId) != ArchiveDay.Of(packs[0].PackId))) break;
            packs.Add(pack);
            if (packs.Count == most) break;
        }
        return packs;
    }

    /// <summary>The file of a day; when that was moved away, what comes late begins another.</summary>
    private async Task<string> NameAsync(DateOnly day, DateOnly today, CancellationToken stop)
    {
        var name = archive.NameOf(day);
        return archive.IsHere(name) || !await shelf.HasLeftAsync(day, stop) ? name : archive.NameOf(day, $"late-{today:yyyy-MM-dd}");
    }
}
