using System.Text.Json;

namespace Hub.Storage;

/// <summary>One column of a <see cref="RowSet{TRow}"/>: how each engine reads it out of a JSON array, how it gets there, and how it is bound to a statement of SQLite.</summary>
internal sealed record RowColumn<TRow>(
    string Name, string Sqlite, string SqlServerType, string SqlServer, Action<Utf8JsonWriter, TRow> Write, Action<SqliteStatement, int, TRow> Bind);
