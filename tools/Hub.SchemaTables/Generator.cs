namespace Hub.SchemaTables;

/// <summary>Turns content models (JSON, one file a document schema) into the tables the engine walks a document with.</summary>
public static class Generator
{
    private static readonly (string Table, string[] Schemas)[] Tables =
    [
        ("ubl-2.1.txt", ["ubl-2.1-invoice.json", "ubl-2.1-creditnote.json"]),
        ("cii-d16b.txt", ["cii-d16b.json"]),
        ("cii-d22b.txt", ["cii-d22b.json"]),
    ];

    /// <summary>File name and content of each table. Schemas of one table share their types: UBL invoice and credit note do.</summary>
    public static IEnumerable<(string Name, string Text)> Generate(string schemas) =>
        Tables.Select(table => (table.Table, TableWriter.Write([.. table.Schemas.Select(file => ContentModel.Read(Path.Combine(schemas, file)))])));
}
