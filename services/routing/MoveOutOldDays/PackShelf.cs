using System.Runtime.CompilerServices;
using Hub.DocumentStore.Archive;
using Hub.Routing.Storage;
using Hub.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.MoveOutOldDays;

/// <summary>Routing's packs.</summary>
internal sealed class PackShelf(IDbContextFactory<RoutingContext> contexts, GroupCommit<RoutingContext> commit) : IPackShelf
{
    private const int PageRows = 256;

    public async IAsyncEnumerable<StoredPack> OldestAsync(Guid below, [EnumeratorCancellation] CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        await foreach (var pack in Oldest(db, below).AsAsyncEnumerable().WithCancellation(stop)) yield return new StoredPack(pack.PackId, pack.Body);
    }

    public async Task<bool> HasLeftAsync(DateOnly day, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await ArchivedPackRows.HasAnyAsync(db, day, stop);
    }

    public Task<int> ReplaceAsync(IReadOnlyList<ArchivedPack> places, CancellationToken stop) => commit.RunAsync((db, _, token) => ReplaceAsync(db, places, token), stop);

    internal static IQueryable<DocumentPack> Oldest(RoutingContext db, Guid below) =>
        db.Packs.AsNoTracking().Where(row => row.PackId < below).OrderBy(row => row.PackId).Take(PageRows);

    internal static async Task<int> ReplaceAsync(RoutingContext db, IReadOnlyList<ArchivedPack> places, CancellationToken stop)
    {
        var ids = places.Select(place => place.PackId).ToList();
        var there = await db.Packs.Where(row => ids.Contains(row.PackId)).Select(row => row.PackId).ToHashSetAsync(stop);
        await ArchivedPackRows.AddAsync(db, [.. places.Where(place => there.Contains(place.PackId))], stop);
        return await db.Packs.Where(row => ids.Contains(row.PackId)).ExecuteDeleteAsync(stop);
    }
}
