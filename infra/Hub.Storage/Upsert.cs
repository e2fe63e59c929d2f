namespace Hub.Storage;

/// <summary>Adding rows to a table, or changing those that it has. A value of a row is written <c>r.Column</c>.</summary>
/// <param name="Table">The table.</param>
/// <param name="Keys">The columns of its key, which are columns of the rows too.</param>
/// <param name="Columns">The columns of a new row, as in an <c>INSERT</c>.</param>
/// <param name="Values">Their values.</param>
/// <param name="Changes">What is set in a row that is there; null: it is left alone.</param>
public sealed record Upsert(string Table, IReadOnlyList<string> Keys, string Columns, string Values, string? Changes = null)
{
    /// <summary>One statement for a row; the index of the key decides.</summary>
    internal string Sqlite =>
        $"INSERT INTO {Table} ({Columns}) VALUES ({Values}) ON CONFLICT ({string.Join(", ", Keys)}) DO {(Changes is null ? "NOTHING" : $"UPDATE SET {Changes}")}";

    /// <summary>The second of two statements for all rows.</summary>
    internal string SqlServerInsert(string source) => $"INSERT INTO {Table} ({Columns}) SELECT {Values} FROM {source} r WHERE NOT EXISTS (SELECT 1 FROM {Table} known WHERE {IsSame("known")})";

    internal string IsSame(string table) => string.Join(" AND ", Keys.Select(key => $"{table}.{key} = r.{key}"));
}
