using System.Buffers;
using System.Collections.Concurrent;
using System.Data.Common;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Hub.Storage;

/// <summary>
/// Many rows for one statement. SQLite prepares it once and runs it a row at a time; SQL Server, behind a network, takes all of them at once, as a JSON array that <c>OPENJSON</c> unfolds into a typed row source.
/// About a tenth of the cost of <c>SaveChanges</c>. A statement names a row's values <c>r.Column</c>, in SQL that both engines read, and must mean the same for rows together and one after the other.
/// </summary>
/// <typeparam name="TRow">What a row is made from.</typeparam>
public sealed partial class RowSet<TRow>
{
    private const int FirstBuffer = 16 << 10;
    private readonly List<RowColumn<TRow>> columns = [];
    private readonly ConcurrentDictionary<string, string> bound = new(StringComparer.Ordinal);
    private string? sqliteSource;
    private string? sqlServerSource;

    /// <summary>Adds an id column.</summary>
    public RowSet<TRow> Id(string name, Func<TRow, Guid> value) => Id(name, row => (Guid?)value(row));

    /// <summary>Adds an id column that may be null.</summary>
    public RowSet<TRow> Id(string name, Func<TRow, Guid?> value) => Add(new RowColumn<TRow>(
        name, $"unhex(value->>{columns.Count})", "char(32)", $"CONVERT(binary(16), {name}, 2)",
        (json, row) => json.WriteStringValue(value(row)?.ToString("N")),
        (statement, at, row) => statement.Bind(at, value(row))));

    /// <summary>Adds a column of 32 bytes: a SHA-256.</summary>
    public RowSet<TRow> Hash(string name, Func<TRow, byte[]> value) => Add(new RowColumn<TRow>(
        name, $"unhex(value->>{columns.Count})", "char(64)", $"CONVERT(binary(32), {name}, 2)",
        (json, row) => json.WriteStringValue(Convert.ToHexString(value(row))),
        (statement, at, row) => statement.Bind(at, value(row))));

    /// <summary>Adds a column of 32 bytes: a SHA-256, given as 64 hexadecimal digits.</summary>
    public RowSet<TRow> Hash(string name, Func<TRow, string> value) => Hash(name, row => Convert.FromHexString(value(row)));

    /// <summary>Adds a text column.</summary>
    public RowSet<TRow> Text(string name, Func<TRow, string?> value) => Text(name, "nvarchar(max)", value);

    /// <summary>Adds a whole-number column.</summary>
    public RowSet<TRow> Number(string name, Func<TRow, long?> value) => Add(new RowColumn<TRow>(
        name, $"value->>{columns.Count}", "bigint", name,
        (json, row) => WriteNumber(json, value(row)),
        (statement, at, row) => statement.Bind(at, value(row))));

    /// <summary>Adds an instant column, stored as <see cref="InstantConverter"/> stores it.</summary>
    public RowSet<TRow> Instant(string name, Func<TRow, DateTimeOffset?> value) =>
        Number(name, row => value(row)?.ToUnixTimeMilliseconds());

    /// <summary>Adds a date column (ISO 8601 text on SQLite, <c>date</c> on SQL Server, as EF Core stores them).</summary>
    public RowSet<TRow> Date(string name, Func<TRow, DateOnly?> value) => Text(name, "date", row => value(row)?.ToString("yyyy-MM-dd"));

    /// <summary>Adds an amount column with two decimals.</summary>
    public RowSet<TRow> Amount(string name, Func<TRow, decimal?> value) => Text(name, "decimal(18,2)", row => value(row)?.ToString("0.0#"));

    /// <summary>The names of the columns, for the lists of an <c>INSERT … SELECT</c>.</summary>
    public string Columns => string.Join(", ", columns.Select(column => column.Name));

    /// <summary>Adds the rows to a table that has these columns.</summary>
    /// <param name="db">The context; its current transaction is used.</param>
    /// <param name="table">The table.</param>
    /// <param name="rows">The rows; nothing is sent when there are none.</param>
    /// <param name="stop">Ends the statement.</param>
    /// <returns>The number of rows added.</returns>
    public Task<int> InsertAsync(DbContext db, string table, IReadOnlyCollection<TRow> rows, CancellationToken stop = default) =>
        ExecuteAsync(db, rows, () => $"INSERT INTO {table} ({Columns}) VALUES ({Bound(Values)})", () => $"INSERT INTO {table} ({Columns}) SELECT {Values} FROM {Source(db)} r", stop);

    /// <summary>Changes rows of a table.</summary>
    /// <param name="db">The context; its current transaction is used.</param>
    /// <param name="table">The table.</param>
    /// <param name="rows">The rows; nothing is sent when there are none.</param>
    /// <param name="changes">What is set; a value of the row is written <c>r.Column</c>.</param>
    /// <param name="condition">Which row of the table it is, and on what condition.</param>
    /// <param name="stop">Ends the statement.</param>
    /// <returns>The number of rows changed.</returns>
    public Task<int> UpdateAsync(DbContext db, string table, IReadOnlyCollection<TRow> rows, string changes, string condition, CancellationToken stop = default) =>
        ExecuteAsync(db, rows, () => $"UPDATE {table} SET {Bound(changes)} WHERE {Bound(condition)}", () => $"UPDATE {table} SET {changes} FROM {Source(db)} r WHERE {condition}", stop);

    /// <summary>Removes rows of a table.</summary>
    /// <param name="db">The context; its current transaction is used.</param>
    /// <param name="table">The table.</param>
    /// <param name="rows">The rows; nothing is sent when there are none.</param>
    /// <param name="condition">Which row of the table it is; a value of the row is written <c>r.Column</c>.</param>
    /// <param name="stop">Ends the statement.</param>
    /// <returns>The number of rows removed.</returns>
    public Task<int> DeleteAsync(DbContext db, string table, IReadOnlyCollection<TRow> rows, string condition, CancellationToken stop = default) =>
        ExecuteAsync(db, rows, () => $"DELETE FROM {table} WHERE {Bound(condition)}", () => $"DELETE {table} FROM {table} JOIN {Source(db)} r ON {condition}", stop);

    /// <summary>Adds the rows that a table lacks and changes those that it has, or leaves these alone.</summary>
    /// <returns>The number of rows added and changed.</returns>
    public async Task<int> UpsertAsync(DbContext db, Upsert upsert, IReadOnlyCollection<TRow> rows, CancellationToken stop = default)
    {
        if (IsSqlite(db)) return await RunEachAsync(db, rows, Bound(upsert.Sqlite), stop);
        var changed = upsert.Changes is { } changes ? await UpdateAsync(db, upsert.Table, rows, changes, upsert.IsSame(upsert.Table), stop) : 0;
        return changed + await ExecuteAsync(db, rows, () => "", () => upsert.SqlServerInsert(Source(db)), stop);
    }

    /// <summary>The source of all rows, to be used with <see cref="Parameter"/> in a query.</summary>
    public string Source(DbContext db) => IsSqlite(db)
        ? sqliteSource ??= $"(SELECT {string.Join(", ", columns.Select(column => $"{column.Sqlite} AS {column.Name}"))} FROM json_each(CAST(@rows AS TEXT)))"
        : sqlServerSource ??= $"(SELECT {string.Join(", ", columns.Select(column => $"{column.SqlServer} AS {column.Name}"))} FROM OPENJSON(@rows) WITH ({string.Join(", ", columns.Select((column, at) => $"{column.Name} {column.SqlServerType} '$[{at}]'"))}))";

    /// <summary>The parameter <c>@rows</c> that holds the rows.</summary>
    public DbParameter Parameter(DbContext db, IEnumerable<TRow> rows)
    {
        var json = new ArrayBufferWriter<byte>(FirstBuffer);
        Write(json, rows);
        // SQLite takes the bytes as they are; a string would be made of them to be turned into the same bytes.
        return IsSqlite(db)
            ? new SqliteParameter("@rows", json.WrittenSpan.ToArray())
            : new SqlParameter("@rows", System.Data.SqlDbType.NVarChar, -1) { Value = Encoding.UTF8.GetString(json.WrittenSpan) };
    }

    /// <summary>Said by the connection, which is at hand; the name of the provider is looked up among the services each time.</summary>
    private static bool IsSqlite(DbContext db) => db.Database.GetDbConnection() is SqliteConnection;

    private string Values => string.Join(", ", columns.Select(column => $"r.{column.Name}"));

    private async Task<int> ExecuteAsync(DbContext db, IReadOnlyCollection<TRow> rows, Func<string> sqlite, Func<string> sqlServer, CancellationToken stop)
    {
        if (rows.Count == 0) return 0;
        return IsSqlite(db) ? await RunEachAsync(db, rows, sqlite(), stop) : await db.Database.ExecuteSqlRawAsync(sqlServer(), [Parameter(db, rows)], stop);
    }

    /// <summary>A row's values as SQLite's numbered parameters; the parts of statements are few and constant.</summary>
    private string Bound(string sql) => bound.GetOrAdd(sql, Bind);

    private string Bind(string sql) => RowValue().Replace(sql, value => $"?{columns.FindIndex(column => column.Name == value.Groups["column"].Value) + 1}");

    private async Task<int> RunEachAsync(DbContext db, IReadOnlyCollection<TRow> rows, string sql, CancellationToken stop)
    {
        if (rows.Count == 0) return 0;
        await db.Database.OpenConnectionAsync(stop);
        try
        {
            using var statement = new SqliteStatement((SqliteConnection)db.Database.GetDbConnection(), sql);
            var changed = 0;
            foreach (var row in rows) changed += Run(statement, row);
            return changed;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private int Run(SqliteStatement statement, TRow row)
    {
        for (var at = 0; at < statement.Parameters; at++) columns[at].Bind(statement, at + 1, row);
        return statement.Run();
    }

    private void Write(ArrayBufferWriter<byte> to, IEnumerable<TRow> rows)
    {
        using var json = new Utf8JsonWriter(to, new JsonWriterOptions { SkipValidation = true });
        json.WriteStartArray();
        foreach (var row in rows)
        {
            json.WriteStartArray();
            foreach (var column in columns) column.Write(json, row);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private RowSet<TRow> Text(string name, string sqlServerType, Func<TRow, string?> value) => Add(new RowColumn<TRow>(
        name, $"value->>{columns.Count}", sqlServerType, name,
        (json, row) => json.WriteStringValue(value(row)),
        (statement, at, row) => statement.Bind(at, value(row))));

    private RowSet<TRow> Add(RowColumn<TRow> column)
    {
        columns.Add(column);
        return this;
    }

    [GeneratedRegex(@"\br\.(?<column>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RowValue();

    private static void WriteNumber(Utf8JsonWriter json, long? value)
    {
        if (value is { } number) json.WriteNumberValue(number);
        else json.WriteNullValue();
    }
}
