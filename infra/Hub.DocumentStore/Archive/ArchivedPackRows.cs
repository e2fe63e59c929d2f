using Hub.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.DocumentStore.Archive;

/// <summary>Writes and finds the places of packs that lie in files.</summary>
public static class ArchivedPackRows
{
    private static readonly RowSet<ArchivedPack> Rows = new RowSet<ArchivedPack>()
        .Id("PackId", row => row.PackId)
        .Text("FileName", row => row.FileName)
        .Number("Position", row => row.Position)
        .Number("Length", row => row.Length);

    private static readonly Upsert KeepFirst = new("ArchivedPacks", ["PackId"], Rows.Columns, "r.PackId, r.FileName, r.Position, r.Length");

    /// <summary>Notes places.</summary>
    public static Task<int> AddAsync(DbContext db, IReadOnlyCollection<ArchivedPack> rows, CancellationToken stop) => Rows.InsertAsync(db, "ArchivedPacks", rows, stop);

    /// <summary>Notes places, but those that are noted.</summary>
    public static Task<int> KeepAsync(DbContext db, IReadOnlyCollection<ArchivedPack> rows, CancellationToken stop) => Rows.UpsertAsync(db, KeepFirst, rows, stop);

    /// <summary>The places of those packs that lie in files.</summary>
    public static Task<List<ArchivedPack>> FindAsync(DbContext db, IReadOnlyCollection<Guid> packIds, CancellationToken stop) =>
        db.Set<ArchivedPack>().AsNoTracking().Where(row => packIds.Contains(row.PackId)).ToListAsync(stop);

    /// <summary>True when a pack of the day left the store before.</summary>
    public static Task<bool> HasAnyAsync(DbContext db, DateOnly day, CancellationToken stop)
    {
        var (from, until) = (ArchiveDay.FirstId(day), ArchiveDay.FirstId(day.AddDays(1)));
        return db.Set<ArchivedPack>().AnyAsync(row => row.PackId >= from && row.PackId < until, stop);
    }
}
