using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Hub.Pipeline.Fill;

/// <summary>Fills one store's SQLite file: the rows that a load has left there are copied, each time under other ids and numbers, by one statement a table. Documents are not copied: their rows refer to packs that are not there.</summary>
internal sealed class StoreFill : IDisposable
{
    private readonly SqliteConnection file;

    public StoreFill(string path)
    {
        file = new SqliteConnection($"Data Source={path};Pooling=False");
        file.Open();
        file.CreateFunction("copy_id", (byte[]? id, long copy) => CopiedId.Of(id, copy), isDeterministic: true);
        file.CreateFunction("copy_key", (long key, long copy, long copies) => CopiedKey.Of(key, copy, copies), isDeterministic: true);
        // A crash would cost the fill, nothing else; the hub sets its own when it opens the file.
        Execute("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA cache_size=-500000; PRAGMA temp_store=MEMORY;");
    }

    public long Count(string table) => Convert.ToInt64(Scalar($"SELECT count(*) FROM {table}"), CultureInfo.InvariantCulture);

    /// <summary>Copies the rows of some tables.</summary>
    public void Copy(IReadOnlyList<string> tables, long copies)
    {
        var statements = tables.Select(table => Statement(table, copies)).ToList();
        for (var copy = 1L; copy <= copies; copy++)
        {
            using var transaction = file.BeginTransaction();
            foreach (var statement in statements)
            {
                (statement.Transaction, statement.Parameters["$copy"].Value) = (transaction, copy);
                statement.ExecuteNonQuery();
            }
            transaction.Commit();
        }
        foreach (var statement in statements) statement.Dispose();
    }

    public void Execute(string sql)
    {
        using var command = new SqliteCommand(sql, file);
        command.ExecuteNonQuery();
    }

    public void Dispose() => file.Dispose();

    /// <summary>Copies what there was before the first copy: what is put in may lie anywhere between.</summary>
    private SqliteCommand Statement(string table, long copies)
    {
        Execute($"CREATE TEMP TABLE Original{table} AS SELECT * FROM {table} {CopiedColumn.OrderOf(table)}");
        var columns = Columns(table);
        var values = columns.Select(column => CopiedColumn.Of(table, column.Name, column.Type));
        var command = new SqliteCommand(
            $"INSERT INTO {table} ({string.Join(", ", columns.Select(column => $"\"{column.Name}\""))}) SELECT {string.Join(", ", values)} FROM temp.Original{table}", file);
        command.Parameters.AddWithValue("$last", Scalar($"SELECT coalesce(max(rowid), 0) FROM {table}"));
        command.Parameters.AddWithValue("$copy", 0L);
        command.Parameters.AddWithValue("$copies", copies);
        return command;
    }

    private List<(string Name, string Type)> Columns(string table)
    {
        using var command = new SqliteCommand($"SELECT name, type FROM pragma_table_info('{table}')", file);
        using var reader = command.ExecuteReader();
        var columns = new List<(string, string)>();
        while (reader.Read()) columns.Add((reader.GetString(0), reader.GetString(1)));
        return columns;
    }

    private object? Scalar(string sql)
    {
        using var command = new SqliteCommand(sql, file);
        return command.ExecuteScalar();
    }
}
