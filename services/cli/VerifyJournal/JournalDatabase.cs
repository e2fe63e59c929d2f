using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace Hub.Cli.VerifyJournal;

/// <summary>The journal where it is stored, read only. Both engines read the same statements.</summary>
internal sealed class JournalDatabase : IDisposable
{
    private const string Counter = "SELECT Last, Hash FROM JournalHead WHERE Id = 1";
    private const string Heads = "SELECT Sequence, Hash, Jws FROM SealedHeads ORDER BY Sequence";
    private const string Rows = $"SELECT {StoredRowReader.Columns} FROM Journal WHERE Sequence <= @last ORDER BY Sequence";
    private const string LastRow = "SELECT COALESCE(MAX(Sequence), 0) FROM Journal";

    private readonly DbConnection connection;
    private readonly DbTransaction? snapshot;

    private JournalDatabase(DbConnection connection, DbTransaction? snapshot)
    {
        this.connection = connection;
        this.snapshot = snapshot;
    }

    /// <summary>Every statement that is sent.</summary>
    public static IReadOnlyList<string> Statements => [Counter, Heads, Rows, LastRow];

    /// <summary>A SQLite file. Everything is read as it was at one moment, while the hub goes on writing.</summary>
    public static JournalDatabase OpenFile(string path)
    {
        if (!File.Exists(path)) throw new FileNotFoundException($"{path}: there is no such file.", path);
        var file = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        file.Open();
        return new JournalDatabase(file, file.BeginTransaction(deferred: true));
    }

    /// <summary>A database of SQL Server.</summary>
    public static JournalDatabase OpenServer(string connectionString)
    {
        var server = new SqlConnection(new SqlConnectionStringBuilder(connectionString) { ApplicationIntent = ApplicationIntent.ReadOnly }.ConnectionString);
        server.Open();
        return new JournalDatabase(server, null);
    }

    /// <summary>The row that counts the journal; null when somebody has removed it.</summary>
    public (long Last, byte[] Hash)? ReadCounter()
    {
        using var command = Command(Counter);
        using var reader = command.ExecuteReader();
        return reader.Read() ? (reader.GetInt64(0), reader.GetValue(1) as byte[] ?? []) : null;
    }

    /// <summary>The signed heads.</summary>
    public IReadOnlyList<StoredHead> ReadHeads()
    {
        using var command = Command(Heads);
        using var reader = command.ExecuteReader();
        var heads = new List<StoredHead>();
        while (reader.Read()) heads.Add(new StoredHead(reader.GetInt64(0), System.Convert.ToHexStringLower(reader.GetValue(1) as byte[] ?? []), reader.GetValue(2) as string ?? ""));
        return heads;
    }

    /// <summary>The rows up to a place, one at a time.</summary>
    public IEnumerable<StoredRow> ReadRows(long last)
    {
        using var command = Command(Rows);
        var until = command.CreateParameter();
        (until.ParameterName, until.Value) = ("@last", last);
        command.Parameters.Add(until);
        using var reader = command.ExecuteReader();
        var rows = new StoredRowReader(reader);
        while (reader.Read()) yield return rows.Read();
    }

    /// <summary>The last place that has a row; 0 when there is none.</summary>
    public long ReadLast()
    {
        using var command = Command(LastRow);
        return (long)command.ExecuteScalar()!;
    }

    public void Dispose()
    {
        snapshot?.Dispose();
        connection.Dispose();
    }

    private DbCommand Command(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        command.Transaction = snapshot;
        return command;
    }
}
