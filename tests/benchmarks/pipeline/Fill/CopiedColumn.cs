namespace Hub.Pipeline.Fill;

/// <summary>What the copy of a row has in a column, in SQL: another value where it must be unique, else the same.</summary>
internal static class CopiedColumn
{
    public static string Of(string table, string column, string type) => (table, column, type) switch
    {
        ("Journal", "Sequence", _) => "Sequence + $copy * $last",
        (_, "Sha256", "TEXT") => "printf('%08x', $copy) || substr(Sha256, 9)",
        (_, "DocumentKey", _) => "copy_key(DocumentKey, $copy, $copies)",
        (_, "Number" or "NumberKey" or "RequestKey", _) => $"$copy || '/' || \"{column}\"",
        (_, _, "BLOB") when column.EndsWith("Id", StringComparison.Ordinal) => $"copy_id(\"{column}\", $copy)",
        _ => $"\"{column}\"",
    };
}
