using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Hub.Storage;

/// <summary>
/// The statements that a connection has prepared, kept for the next time: for a message of one invoice, preparing costs more than running. Their number is that of the texts in the code. They go with
/// the connection, which SQLite closes behind the last of them.
/// </summary>
internal static class SqliteStatements
{
    private static readonly ConditionalWeakTable<sqlite3, Dictionary<string, SqliteStatement>> Prepared = [];

    /// <summary>The statement, prepared on an open connection. Nobody else has it: a connection serves one at a time.</summary>
    public static SqliteStatement Of(SqliteConnection connection, string sql)
    {
        var database = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        var statements = Prepared.GetOrCreateValue(database);
        if (!statements.TryGetValue(sql, out var statement)) statements.Add(sql, statement = new SqliteStatement(database, sql));
        return statement;
    }
}
