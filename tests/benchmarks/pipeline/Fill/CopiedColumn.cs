namespace Hub.Pipeline.Fill;

/// <summary>What the copy of a row has in a column, in SQL.</summary>
internal static class CopiedColumn
{
    /// <summary>The order of the copies. Rows whose key comes at random are put in as the deposits put them, or their pages would be full to the brim and each deposit would split one.</summary>
    public static string OrderOf(string table) => table == "KnownDocuments" ? "ORDER BY InvoiceId" : "";

    /// <summary>Another value where it must be unique, else the same.</summary>
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
