using System.Data.Common;
using Hub.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Storage;

/// <summary>Reads and writes the rows of one table of the directory, some hundreds in one statement.</summary>
/// <param name="name">Name of the table.</param>
/// <param name="keys">The key columns but for <c>FromImport</c>.</param>
/// <param name="columns">Every column.</param>
/// <param name="keyColumns">The key columns alone, to look up with.</param>
internal sealed class DirectoryTable<TRow>(string name, IReadOnlyList<string> keys, RowSet<TRow> columns, RowSet<TRow> keyColumns)
    where TRow : DirectoryRow
{
    /// <summary>What more rows would send is an object of the large kind, and those are freed by full collections only.</summary>
    private const int StatementRows = 300;

    private readonly RowSet<TRow> rows = columns
        .Number("FromImport", row => row.FromImport).Number("UntilImport", row => row.UntilImport).Number("SeenImport", row => row.SeenImport);

    private readonly RowSet<TRow> lookUp = keyColumns.Number("FromImport", row => row.FromImport);

    /// <summary>The rows in force with the keys of these, and those that the running import has ended itself.</summary>
    public async Task<IReadOnlyList<TRow>> FindAsync(RoutingContext db, IReadOnlyCollection<TRow> wanted, CancellationToken stop)
    {
        var sql = $"SELECT t.* FROM {lookUp.Source(db)} r JOIN {name} t ON {Same("t")} WHERE t.UntilImport IS NULL OR t.FromImport = r.FromImport";
        var found = new List<TRow>();
        foreach (var some in wanted.Chunk(StatementRows))
        {
            DbParameter parameter = lookUp.Parameter(db, some);
            found.AddRange(await db.Set<TRow>().FromSqlRaw(sql, parameter).AsNoTracking().ToListAsync(stop));
        }
        return found;
    }

    public async Task InsertAsync(RoutingContext db, IReadOnlyCollection<TRow> added, CancellationToken stop)
    {
        foreach (var some in added.Chunk(StatementRows)) await rows.InsertAsync(db, name, some, stop);
    }

    /// <summary>Writes whole rows over those with the same key.</summary>
    public Task ReplaceAsync(RoutingContext db, IReadOnlyCollection<TRow> changed, CancellationToken stop)
    {
        var values = rows.Columns.Split(", ").Except(keys).Where(column => column != "FromImport").Select(column => $"{column} = r.{column}");
        return UpdateAsync(db, changed, string.Join(", ", values), stop);
    }

    /// <summary>Writes until when rows are in force and which import has seen them.</summary>
    public Task MarkAsync(RoutingContext db, IReadOnlyCollection<TRow> marked, CancellationToken stop) => UpdateAsync(db, marked, "UntilImport = r.UntilImport, SeenImport = r.SeenImport", stop);

    /// <summary>Undoes what an import has written.</summary>
    public static async Task ForgetAsync(RoutingContext db, long import, CancellationToken stop)
    {
        await db.Set<TRow>().Where(row => row.FromImport == import).ExecuteDeleteAsync(stop);
        await db.Set<TRow>().Where(row => row.UntilImport == import).ExecuteUpdateAsync(set => set.SetProperty(row => row.UntilImport, (long?)null), stop);
    }

    private async Task UpdateAsync(RoutingContext db, IReadOnlyCollection<TRow> all, string changes, CancellationToken stop)
    {
        foreach (var some in all.Chunk(StatementRows)) await rows.UpdateAsync(db, name, some, changes, $"{Same(name)} AND {name}.FromImport = r.FromImport", stop);
    }

    private string Same(string table) => string.Join(" AND ", keys.Select(key => $"{table}.{key} = r.{key}"));
}
