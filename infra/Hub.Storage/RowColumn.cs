using System.Text.Json;

namespace Hub.Storage;

/// <summary>One column of a <see cref="RowSet{TRow}"/>: how each engine reads it out of the JSON array, and how it gets there.</summary>
internal sealed record RowColumn<TRow>(string Name, string Sqlite, string SqlServerType, string SqlServer, Action<Utf8JsonWriter, TRow> Write);
