namespace Hub.DocumentStore;

/// <summary>Where large documents are kept. Section <c>Hub:Documents</c>.</summary>
public sealed class DocumentStoreOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Hub:Documents";

    /// <summary>The kind of store. Default: a folder with SQLite, the database with SQL Server.</summary>
    public DocumentStoreKind? Store { get; set; }
}
